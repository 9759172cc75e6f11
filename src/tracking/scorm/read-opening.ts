import type { Launch } from '../tracker.ts';
import type { Read, Standard } from './standard.ts';

export interface Opening {
  readonly launch: Launch;
  /** What was read, by element: the LMS holds it for sure, and need not be told it. Grows with `read`. */
  readonly held: ReadonlyMap<string, string>;
  /** Reads on, and notes what is held. */
  readonly read: Read;
}

/**
 * Reads what the LMS holds. What it says at launch is never set again as it was: in Moodle's scorm_13.js a value that
 * equals the launch's own is never sent, so that another one committed in between would stay.
 */
export function readOpening({ readLaunch, preferenceEntries }: Standard, read: Read): Opening {
  const held = new Map<string, string>();
  const readHeld = (element: string): string => {
    const value = read(element);
    if (value !== '') held.set(element, value);
    return value;
  };
  const first = readLaunch(readHeld);
  // An attempt under way without suspend data is not ours, or was not read: taking it for new would overwrite it.
  const isDoubtful = first.suspendData === '' && first.status !== 'not_attempted';
  const launch = isDoubtful ? { ...first, suspendData: readHeld('cmi.suspend_data') } : first;
  // Preferences, which may be written in more than one way, go back only when the learner changes them.
  for (const { element, value } of preferenceEntries(launch.preferences)) held.set(element, value);
  return { launch, held, read: readHeld };
}
