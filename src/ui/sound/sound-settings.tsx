import { usePlayer } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { Switch } from '../reading/switch.tsx';
import { hasSound } from './has-sound.ts';
import './sound-settings.css';

/** Sound on or off, its volume, and the captions that say what is heard. */
export function SoundSettings() {
  const { lesson, strings } = usePlayer();
  const { preferences, prefer } = usePreferences();
  const { muted, volume, captions } = preferences;
  const { sound } = strings;
  if (!hasSound(lesson)) return null;
  return (
    <>
      <Switch label={sound.sounds} isOn={!muted} turn={(isOn) => prefer({ muted: !isOn })} />
      <label class="setting volume">
        <b>{sound.volume}</b>
        <input
          type="range"
          min="0"
          max="100"
          step="10"
          value={volume}
          onChange={({ currentTarget }) => prefer({ volume: Number(currentTarget.value), muted: false })}
        />
      </label>
      <Switch
        label={sound.captions}
        hint={sound.captionsHint}
        isOn={captions}
        turn={(isOn) => prefer({ captions: isOn })}
      />
    </>
  );
}
