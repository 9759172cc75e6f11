import type { Entry } from './entry.ts';
import type { LmsCalls } from './lms-calls.ts';
import { neutralValue } from './neutral-value.ts';

/** Keeps account of what the LMS has: a value counts as held only once a commit was answered true. */
export interface Ledger {
  /** Sets what the LMS does not hold yet and commits. False when any of it has to be sent again. */
  readonly send: (entries: readonly Entry[]) => boolean;
}

/** With the LMS, not wanted by it, or to be tried again. */
type Standing = 'held' | 'absent' | 'failed';

/** `held` is what the LMS was read to hold at launch and need not be told. */
export function createLedger(calls: Pick<LmsCalls, 'set' | 'commit'>, held: ReadonlyMap<string, string>): Ledger {
  const committed = new Map(held);
  const rejected = new Map<string, string>();
  /** Values of batches whose commit was refused: the LMS may take them for sent. */
  const doubtful = new Map<string, string>();
  /** Values set since the last commit. */
  let batch = new Map<string, string>();

  const put = ({ element, value }: Entry): Standing => {
    if (committed.get(element) === value) return 'held';
    if (rejected.get(element) === value) return 'absent';
    const outcome = calls.set(element, value);
    if (outcome === 'rejected') rejected.set(element, value);
    if (outcome !== 'accepted') return outcome === 'failed' ? 'failed' : 'absent';
    committed.delete(element);
    batch.set(element, value);
    return 'held';
  };

  const commit = (): boolean => {
    const isCommitted = calls.commit();
    for (const [element, value] of batch) {
      (isCommitted ? committed : doubtful).set(element, value);
      if (isCommitted) doubtful.delete(element);
    }
    batch = new Map();
    return isCommitted;
  };

  /** Makes the LMS take the values in doubt for others, so that setting them again sends them. */
  const unsettle = (entries: readonly Entry[]): void => {
    const neutral = entries.flatMap(({ element, value }) => {
      const other = doubtful.get(element) === value ? neutralValue(element, value) : null;
      return other === null ? [] : [{ element, value: other }];
    });
    for (const { element, value } of neutral) calls.set(element, value);
    // Its answer says nothing of the true values, which are committed next whatever it is.
    if (neutral.length > 0) calls.commit();
  };

  return {
    send: (entries) => {
      unsettle(entries);
      const states = new Map<string, Standing>();
      const standingOf = (element: string | undefined): Standing => states.get(element ?? '') ?? 'held';
      for (const one of entries) {
        const needed = standingOf(one.needs);
        if (needed !== 'held') states.set(one.element, needed);
        else states.set(one.element, standingOf(one.follows) === 'failed' ? 'failed' : put(one));
      }
      return commit() && ![...states.values()].includes('failed');
    },
  };
}
