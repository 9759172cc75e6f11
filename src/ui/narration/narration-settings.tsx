import { usePlayer } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { Segments } from '../reading/segments.tsx';
import { Switch } from '../reading/switch.tsx';
import { useLocalVoice } from './use-local-voice.ts';

const RATES = [0.8, 1, 1.2] as const;

/** Whether each screen is read aloud as it comes, and how fast. Nothing where no voice can be heard. */
export function NarrationSettings() {
  const { lesson, strings } = usePlayer();
  const { preferences, prefer } = usePreferences();
  const voice = useLocalVoice();
  if (!voice && !lesson.narration) return null;
  const { everyScreen, speed } = strings.narration;
  return (
    <>
      <Switch label={everyScreen} isOn={preferences.narration} turn={(isOn) => prefer({ narration: isOn })} />
      <Segments
        name="rate"
        label={speed}
        options={RATES.map((value) => ({ value, text: `×${String(value).replace('.', ',')}` }))}
        chosen={preferences.rate}
        choose={(value) => prefer({ rate: value })}
      />
    </>
  );
}
