import { useState } from 'preact/hooks';
import { usePlayer } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { Segments } from '../reading/segments.tsx';
import type { Language } from './editions.ts';
import './language-setting.css';

/** Languages are named in themselves, for those who read no other. */
const NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' };

/** The language of the lesson, where its package brings more than one. */
export function LanguageSetting() {
  const { strings, editions } = usePlayer();
  const { prefer } = usePreferences();
  const [state, setState] = useState<'idle' | 'coming' | 'failed'>('idle');
  if (editions.languages.length < 2) return null;
  const choose = async (language: Language) => {
    setState('coming');
    const isThere = await editions.speak(language);
    setState(isThere ? 'idle' : 'failed');
    if (isThere) prefer({ language });
  };
  return (
    <>
      <Segments
        name="language"
        label={strings.reading.language}
        options={editions.languages.map((value) => ({ value, text: NAMES[value] }))}
        chosen={strings.language}
        choose={choose}
      />
      <p class="language-note" role="status">
        {state === 'idle' ? '' : strings.reading[state]}
      </p>
    </>
  );
}
