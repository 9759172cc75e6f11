import { createDeviceStorage, type DeviceStorage } from './device-storage.ts';
import { parseLine } from './journal-line.ts';
import { type JournalMirror, type JournalMirrorInput, openJournalMirror } from './journal-mirror.ts';

export interface MirroredStorage extends DeviceStorage {
  /** Puts back the lines that `localStorage` has lost or holds an older one of, and forgets what is no line. */
  readonly restore: () => Promise<void>;
}

const timeOf = (line: string | null): number => parseLine(line)?.at ?? -1;

/**
 * Journals in `localStorage`, with a mirror. Moodle empties `localStorage` at each login (`localStorage.clear()` in
 * lib/amd/src/storage_validation.js), just when the answers of an expired session are needed.
 *
 * `localStorage` is written first, for it is done when the call returns, and is what is read: what another page of
 * this browser writes or erases there is seen at once. A line that it refuses is read from memory, as long as the
 * mirror holds it. The mirror may still hold a line that was erased, when the page died on it: whoever reads it
 * finds an LMS that knows as much, and erases it again.
 */
export function createMirroredStorage(local: DeviceStorage, mirror: JournalMirror): MirroredStorage {
  const refused = new Map<string, string>();

  const erase = (name: string) => {
    refused.delete(name);
    local.erase(name);
    mirror.erase(name);
  };

  const writeLocally = (name: string, line: string): boolean => {
    const isWritten = local.write(name, line);
    if (isWritten) refused.delete(name);
    return isWritten;
  };

  return {
    restore: async () => {
      for (const [name, line] of await mirror.readAll()) {
        if (!parseLine(line)) mirror.erase(name);
        else if (timeOf(line) > timeOf(local.read(name)) && !writeLocally(name, line)) refused.set(name, line);
      }
    },
    read: (name) => {
      const stored = local.read(name);
      const ours = refused.get(name);
      return ours !== undefined && timeOf(ours) >= timeOf(stored) ? ours : stored;
    },
    write: (name, line) => {
      const isWritten = writeLocally(name, line);
      const isMirrored = mirror.put(name, line);
      if (isMirrored && !isWritten) refused.set(name, line);
      return isWritten || isMirrored;
    },
    erase,
    namesUnder: (prefix) => [
      ...new Set([...local.namesUnder(prefix), ...[...refused.keys()].filter((name) => name.startsWith(prefix))]),
    ],
  };
}

/** The page's own `localStorage` with its mirror. */
export const openMirroredStorage = ({
  page,
  later,
}: JournalMirrorInput & { readonly page: { readonly localStorage: Storage | null } }): MirroredStorage =>
  createMirroredStorage(createDeviceStorage(page), openJournalMirror({ page, later }));
