import type { SaveResult } from '../tracker.ts';
import type { Entry } from './entry.ts';
import type { LmsCalls } from './lms-calls.ts';
import { createPage } from './page.ts';
import { type Put, type Standing, settle } from './settle.ts';
import type { Standard } from './standard.ts';

/** Keeps account of what the LMS has: a value counts as held once a commit proved it, or the launch read it. */
export interface Ledger {
  /**
   * Sets what the LMS is not proven to hold, and commits; once more when what awaited this proof can follow. Only with
   * `isProvable` is a commit answered true worth anything, and are values in doubt made to be sent again.
   */
  readonly send: (entries: readonly Entry[], isProvable: boolean) => Exclude<SaveResult, 'closed'>;
  /** Whether the LMS holds all of these for sure, but for what it does not want and what is casual. */
  readonly isProven: (entries: readonly Entry[]) => boolean;
  /** Sets values without a commit. */
  readonly sign: (entries: readonly Entry[]) => void;
}

export interface LedgerInput {
  readonly calls: LmsCalls;
  readonly neutralValue: Standard['neutralValue'];
  /** What the LMS was read to hold at launch and need not be told. */
  readonly held: ReadonlyMap<string, string>;
  readonly warn: (sentence: string) => void;
}

/** With the saver's waits in between, about a minute and a half. */
const MOST_TRIES = 5;

/** Without these a result is still a result. */
const OPTIONAL = /\.(interactions|objectives)\.|\.score\.(min|max)$|progress_measure$|location$/;

const DONE: readonly Standing[] = ['held', 'absent'];

export function createLedger({ calls, neutralValue, held: read, warn }: LedgerInput): Ledger {
  const held = new Map(read);
  /** Values whose commit was refused or proves nothing: the LMS may take them for sent. */
  const doubtful = new Map<string, string>();
  const rejected = new Map<string, string>();
  const failures = new Map<string, number>();
  /** In doubt, and not made to look otherwise: this save proves nothing of them. */
  let unmoved: ReadonlySet<string> = new Set();
  const page = createPage(calls, warn);

  const known = ({ element, value }: Entry, isRenewed: boolean): Standing | null => {
    if (!isRenewed && held.get(element) === value) return 'held';
    return rejected.get(element) === value || calls.isUnsupported(element) ? 'absent' : null;
  };

  /** Whether a line of the report failed so often that the rest, and the status, must not wait for it any longer. */
  const isGivenUp = ({ element, value }: Entry): boolean => {
    const key = `${element} ${value}`;
    const count = (failures.get(key) ?? 0) + 1;
    failures.set(key, count);
    if (count < MOST_TRIES || !OPTIONAL.test(element)) return false;
    rejected.set(element, value);
    warn(`SCORM: the LMS failed ${count} times to take ${element}; it goes without`);
    return true;
  };

  const put: Put = (one, isRenewed) => {
    const { element, value } = one;
    const told = known(one, isRenewed) ?? page.set(one, held.get(element));
    const standing = told === 'failed' && one.isCasual ? 'absent' : told;
    if (standing === 'set') held.delete(element);
    // The LMS may have taken it all the same.
    if (standing === 'failed') doubtful.set(element, value);
    if (standing === 'failed' && isGivenUp(one)) return 'absent';
    if (standing === 'absent') rejected.set(element, value);
    if (one.isRepeated && (standing === 'held' || standing === 'set')) page.repeat(one);
    return standing;
  };

  const commit = (isProvable: boolean, standings: Map<string, Standing>): ReturnType<LmsCalls['commit']> => {
    const { answer, batch } = page.commit();
    const isProven = answer === 'accepted' && isProvable;
    for (const [element, value] of batch) {
      const isHeld = isProven && !unmoved.has(element);
      (isHeld ? held : doubtful).set(element, value);
      if (!isHeld) continue;
      doubtful.delete(element);
      standings.set(element, 'held');
    }
    return answer;
  };

  /** Makes the LMS take the values in doubt for others, so that setting them again sends them. */
  const unsettle = (entries: readonly Entry[]): boolean => {
    const typeOf = (needs: string | undefined) => entries.find(({ element }) => element === needs)?.value;
    const neutral = entries.flatMap(({ element, value, needs }) => {
      const other = doubtful.get(element) === value ? neutralValue(element, value, typeOf(needs)) : null;
      return other === null ? [] : [{ element, value: other }];
    });
    // Its answer says nothing of the true values, which are committed next unless there is no session any more.
    const { answer, unmoved: still } = page.overwrite(neutral);
    unmoved = still;
    return answer !== 'lost';
  };

  return {
    send: (entries, isProvable) => {
      page.begin();
      unmoved = new Set();
      if (isProvable && !unsettle(entries)) return 'expired';
      const standings = new Map<string, Standing>();
      const isAny = (...which: readonly Standing[]): boolean => [...standings.values()].some((s) => which.includes(s));
      settle(entries, standings, put);
      for (const { element, meanwhile } of entries) {
        const isMissing = ['waiting', 'failed'].includes(standings.get(element) ?? '');
        if (isMissing && meanwhile !== undefined) page.fillIn(element, meanwhile);
      }
      let answer = commit(isProvable, standings);
      if (answer === 'accepted' && isProvable && isAny('waiting') && !isAny('failed')) {
        const waiting = entries.filter(({ element }) => standings.get(element) === 'waiting');
        settle(waiting, standings, put);
        answer = commit(true, standings);
      }
      if (answer === 'lost' || page.isLost()) return 'expired';
      if (answer === 'failed' || isAny('failed')) return 'refused';
      return isAny('set', 'waiting') ? 'unproven' : 'sent';
    },
    isProven: (entries) => {
      const standings = new Map<string, Standing>();
      const weighty = entries.filter(({ isCasual }) => !isCasual);
      settle(weighty, standings, (one, isRenewed) => known(one, isRenewed) ?? 'set');
      return [...standings.values()].every((standing) => DONE.includes(standing));
    },
    sign: (entries) => settle(entries, new Map(), put),
  };
}
