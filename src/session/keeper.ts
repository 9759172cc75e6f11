import type { Journal, JournalEntry } from './ports.ts';

/** A session's hand on the device's journal. */
export interface Keeper {
  /** What was there when the page opened. */
  readonly found: { readonly own: JournalEntry | null; readonly elsewhere: JournalEntry | null };
  readonly keep: (envelope: string, isSent: boolean) => void;
  readonly erase: () => void;
  /** Whether the device keeps what it was last given; null before. */
  readonly isKept: () => boolean | null;
  /** Whether another page has written in this one's place. */
  readonly isTakenOver: () => boolean;
  /** Whether what the device keeps is what this page gave it last: no other has played since. */
  readonly isOurs: () => boolean;
}

export function createKeeper(journal: Journal | null, now: () => number): Keeper {
  const found = { own: journal?.own() ?? null, elsewhere: journal?.elsewhere() ?? null };
  let last = found.own?.envelope;
  let isKept: boolean | null = null;
  return {
    found,
    keep: (envelope, isSent) => {
      isKept = journal?.keep({ envelope, at: now(), isSent }) ?? false;
      if (isKept) last = envelope;
    },
    erase: () => journal?.erase(),
    isKept: () => isKept,
    isTakenOver: () => {
      const kept = journal?.own();
      return kept !== undefined && kept !== null && kept.envelope !== last;
    },
    isOurs: () => isKept === true && journal?.own()?.envelope === last,
  };
}
