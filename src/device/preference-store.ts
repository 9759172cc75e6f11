import type { Choices, PreferenceStore } from '../preferences/preferences.ts';
import { readChoices } from '../preferences/read-choices.ts';
import { LAST_PREFERENCES, preferencesName } from './device-names.ts';
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

const readUnder = (storage: DeviceStorage, name: string): Choices =>
  readChoices(readEntry(storage, name)?.envelope ?? '');

/** What was last chosen on this device: a page looks so until it knows who learns. */
export const lastPreferences = (storage: DeviceStorage): Choices => readUnder(storage, LAST_PREFERENCES);

/**
 * A learner's choices for all lessons of this LMS. Kept as lines of the journal are, so that the mirror brings them back
 * as well once Moodle has emptied `localStorage` at a login.
 */
export function createPreferenceStore({ storage, learnerId, now }: PreferenceStoreInput): PreferenceStore {
  const name = preferencesName(learnerId);
  return {
    read: () => readUnder(storage, name),
    write: (choices) => {
      const line = formatLine({ envelope: JSON.stringify(choices), at: now(), isSent: false });
      if (line === null) return;
      storage.write(name, line);
      storage.write(LAST_PREFERENCES, line);
    },
  };
}
