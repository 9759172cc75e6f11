import type { PreferenceStore } from '../preferences/preferences.ts';
import { readChoices } from '../preferences/read-choices.ts';
import { preferencesName } from './device-names.ts';
import type { DeviceStorage } from './device-storage.ts';
import { formatLine } from './journal-line.ts';
import { readEntry } from './journal-store.ts';

export interface PreferenceStoreInput {
  readonly storage: DeviceStorage;
  /** As the LMS gives it; learners without an id share one set of choices. */
  readonly learnerId: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * A learner's choices for all lessons of this LMS. Kept as lines of the journal are, so that the mirror brings them back
 * as well once Moodle has emptied `localStorage` at a login.
 */
export function createPreferenceStore({ storage, learnerId, now }: PreferenceStoreInput): PreferenceStore {
  const name = preferencesName(learnerId);
  return {
    read: () => readChoices(readEntry(storage, name)?.envelope ?? ''),
    write: (choices) => {
      const line = formatLine({ envelope: JSON.stringify(choices), at: now(), isSent: false });
      if (line !== null) storage.write(name, line);
    },
  };
}
