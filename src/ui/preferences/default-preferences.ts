import type { PlayedOptions } from '../../lesson/options.ts';
import { type Choices, DEFAULT_PREFERENCES, type Preferences } from '../../preferences/preferences.ts';
import type { Launch } from '../../tracking/tracker.ts';

function toldByLms({ audio, captions, language }: Launch['preferences']): Choices {
  return {
    ...(audio === 0 && { muted: true }),
    ...(audio !== null && audio > 0 && { muted: false, volume: audio }),
    ...(captions !== null && { captions }),
    ...(language !== null && { language }),
  };
}

/** What holds until the learner chooses on this device: what the LMS says comes before the teacher's options. */
export const defaultPreferences = (
  { startMuted }: Pick<PlayedOptions, 'startMuted'>,
  launch: Pick<Launch, 'preferences'>,
): Preferences => ({ ...DEFAULT_PREFERENCES, muted: startMuted, ...toldByLms(launch.preferences) });
