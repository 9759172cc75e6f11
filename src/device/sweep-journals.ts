import { JOURNAL_PREFIX } from './device-names.ts';
import type { DeviceStorage } from './device-storage.ts';
import { readEntry } from './journal-store.ts';

const LONGEST_KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/**
 * Erases the journals of all lessons and learners that are older than 30 days, and what is no journal under our
 * names. One dated in the future stays: a tablet whose clock starts again in 1970 must not lose today's answers.
 */
export function sweepJournals(storage: DeviceStorage, now: number): void {
  for (const name of storage.namesUnder(JOURNAL_PREFIX)) {
    const entry = readEntry(storage, name);
    if (entry && now - entry.at > LONGEST_KEPT_MS) storage.erase(name);
  }
}
