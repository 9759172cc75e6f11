import { usePlayer } from '../player-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { hasSound } from './has-sound.ts';
import './sound-button.css';

/** Mutes what the lesson plays and says, for this learner on this device. */
export function SoundButton() {
  const { lesson, strings } = usePlayer();
  const { preferences, prefer } = usePreferences();
  const { muted } = preferences;
  if (!hasSound(lesson)) return null;
  const { mute } = strings.sound;
  return (
    <button
      type="button"
      class="header-button sound-button"
      title={mute}
      aria-label={mute}
      aria-pressed={muted}
      onClick={() => prefer({ muted: !muted })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d={
            muted
              ? 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM16 9.5l5 5m0-5l-5 5'
              : 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11'
          }
        />
      </svg>
    </button>
  );
}
