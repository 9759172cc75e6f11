import { fill } from '../../strings/fill.ts';
import { LanguageSetting } from '../language/language-setting.tsx';
import { NarrationSettings } from '../narration/narration-settings.tsx';
import { usePlayer } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { SoundSettings } from '../sound/sound-settings.tsx';
import { Segments } from './segments.tsx';
import { Switch } from './switch.tsx';

const SIZES = [100, 125, 150, 200] as const;
const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

/** How the lesson is read. Everything changes at once, behind the panel, and is remembered. */
export function ReadingSettings() {
  const { reading } = usePlayer().strings;
  const { preferences, prefer } = usePreferences();
  const { textSize, font, simple, spacing, theme, motion } = preferences;
  return (
    <>
      <LanguageSetting />
      <Segments
        name="text-size"
        label={reading.textSize}
        options={SIZES.map((value) => ({ value, text: fill(reading.percent, { n: value }) }))}
        chosen={textSize}
        choose={(value) => prefer({ textSize: value })}
      />
      <Segments
        name="theme"
        label={reading.theme}
        options={THEMES.map((value) => ({ value, text: reading[value] }))}
        chosen={theme}
        choose={(value) => prefer({ theme: value })}
      />
      <Switch
        label={reading.simple}
        hint={reading.simpleHint}
        isOn={simple}
        turn={(isOn) => prefer({ simple: isOn })}
      />
      <Switch
        label={reading.font}
        hint={reading.fontHint}
        isOn={font === 'legible'}
        turn={(isOn) => prefer({ font: isOn ? 'legible' : 'standard' })}
      />
      <Switch label={reading.spacing} isOn={spacing} turn={(isOn) => prefer({ spacing: isOn })} />
      <Switch
        label={reading.motion}
        isOn={motion === 'reduced'}
        turn={(isOn) => prefer({ motion: isOn ? 'reduced' : 'auto' })}
      />
      <NarrationSettings />
      <SoundSettings />
    </>
  );
}
