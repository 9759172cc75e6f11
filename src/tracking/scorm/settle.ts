import type { Entry } from './entry.ts';

/**
 * Where a value stands: `held` by the LMS for sure, `set` but not proven, `absent` because the LMS does not want it,
 * `waiting` for the proof of others, or `failed` and to be tried again.
 */
export type Standing = 'held' | 'set' | 'absent' | 'waiting' | 'failed';

/** Tries one entry; `isRenewed` says that what it needs was just set again, and so must be what it had. */
export type Put = (entry: Entry, isRenewed: boolean) => Standing;

/** Goes through entries in their order and notes in `standings`, by element, what became of each. */
export function settle(entries: readonly Entry[], standings: Map<string, Standing>, put: Put): void {
  const standingOf = (element: string | undefined): Standing => standings.get(element ?? '') ?? 'held';
  for (const one of entries) {
    const needed = standingOf(one.needs);
    const awaited = (one.awaits ?? []).map(standingOf);
    if (needed !== 'held' && needed !== 'set') standings.set(one.element, needed);
    else if (standingOf(one.follows) === 'failed' || awaited.includes('failed')) standings.set(one.element, 'failed');
    else if (awaited.includes('set') || awaited.includes('waiting')) standings.set(one.element, 'waiting');
    else standings.set(one.element, put(one, needed === 'set'));
  }
}
