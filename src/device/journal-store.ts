import type { Journal, JournalEntry } from '../session/ports.ts';
import { journalName, shelfName } from './device-names.ts';
import type { DeviceStorage } from './device-storage.ts';
import { formatLine, parseLine } from './journal-line.ts';

export interface JournalInput {
  readonly storage: DeviceStorage;
  /** As the LMS gives it; empty when it gives none. */
  readonly learnerId: string;
  readonly lessonId: string;
  /** Of the page's address. */
  readonly pathname: string;
  /** Whether a text can be taken up: what cannot must not hide what can. */
  readonly isReadable: (envelope: string) => boolean;
}

/** The entry stored under a name. What is no entry is erased: it would be refused again at each launch. */
export function readEntry(storage: DeviceStorage, name: string): JournalEntry | null {
  const line = storage.read(name);
  const entry = parseLine(line);
  if (line !== null && entry === null) storage.erase(name);
  return entry;
}

/**
 * What this device keeps of a learner's answers to a lesson. Where the LMS names no learner, all who share the device
 * share one journal: the attempt's own id then tells at this address whether it is theirs (a session applies another
 * attempt's only when asked to), but what was kept elsewhere could be anybody's, and is not shown.
 */
export function createJournal({ storage, learnerId, lessonId, pathname, isReadable }: JournalInput): Journal {
  const shelf = shelfName(learnerId, lessonId);
  const name = journalName(shelf, pathname);

  return {
    own: () => readEntry(storage, name),
    elsewhere: () => {
      if (learnerId === '') return null;
      return storage
        .namesUnder(shelf)
        .filter((other) => other !== name)
        .map((other) => readEntry(storage, other))
        .filter((entry) => entry && isReadable(entry.envelope))
        .reduce((latest, entry) => (entry && entry.at > (latest?.at ?? -1) ? entry : latest), null);
    },
    keep: (entry) => {
      const line = formatLine(entry);
      return line !== null && storage.write(name, line);
    },
    erase: () => storage.erase(name),
  };
}
