import type { Entry } from './entry.ts';
import type { LmsCalls } from './lms-calls.ts';
import type { Standing } from './settle.ts';

/** What the LMS's page took, whether or not it travels. */
export interface Page {
  /** Counts anew what is told, for `isLost`. */
  readonly begin: () => void;
  /** Sets a value; `before` is what the LMS holds for sure in its place. */
  readonly set: (entry: Entry, before: string | undefined) => Standing;
  /** Sets this value again at each commit, until another one takes its place. */
  readonly repeat: (entry: Entry) => void;
  /** Sets this value at each commit if this session has set none, until another one takes its place. */
  readonly fillIn: (element: string, value: string) => void;
  /** Commits; gives the lasting values set since the last time. */
  readonly commit: () => {
    readonly answer: ReturnType<LmsCalls['commit']>;
    readonly batch: ReadonlyMap<string, string>;
  };
  /** Sets other values, as far as the LMS takes them, and commits if it takes any. */
  readonly overwrite: (entries: readonly Entry[]) => {
    readonly answer: ReturnType<LmsCalls['commit']>;
    /** Elements that may still be what they were. */
    readonly unmoved: ReadonlySet<string>;
  };
  /** Whether values were told and each was answered that no session is running. */
  readonly isLost: () => boolean;
}

export function createPage(calls: LmsCalls, warn: (sentence: string) => void): Page {
  const taken = new Map<string, string>();
  const repeated = new Map<string, string>();
  let batch = new Map<string, string>();
  let isNews = new Set<string>();
  let told = 0;
  let lost = 0;
  let hasWarned = false;

  /** Whether the LMS cut what it took. */
  const isCut = ({ element, value, isReadBack }: Entry): boolean => {
    if (!isReadBack) return false;
    const back = calls.get(element);
    return back !== '' && back.length < value.length && value.startsWith(back);
  };

  const refuse = ({ element, value }: Entry, before: string | undefined): Standing => {
    if (!hasWarned) warn(`SCORM: the LMS cuts ${element}, which had ${value.length} characters; it was not sent`);
    hasWarned = true;
    // Half of it is worth nothing, and would replace what was whole.
    const whole = before ?? taken.get(element);
    if (whole !== undefined) calls.set(element, whole, true);
    taken.delete(element);
    return 'failed';
  };

  const take = (one: Entry): Standing => {
    const { element, value, isPassing } = one;
    taken.set(element, value);
    if (isPassing) return 'held';
    if (repeated.get(element) !== value) repeated.delete(element);
    batch.set(element, value);
    isNews.add(element);
    return 'set';
  };

  const commit = (): ReturnType<LmsCalls['commit']> => {
    for (const [element, value] of repeated) if (!isNews.has(element)) calls.set(element, value, true);
    isNews = new Set();
    return calls.commit();
  };

  return {
    begin: () => {
      told = 0;
      lost = 0;
    },
    set: (one, before) => {
      const { element, value } = one;
      const isTaken = taken.get(element) === value;
      if (one.isPassing && isTaken) return 'held';
      const outcome = calls.set(element, value, isTaken);
      told += 1;
      if (outcome === 'lost') lost += 1;
      // Some refuse to be told twice (Moodle's scorm_13.js, correct responses of a choice): as good as taken.
      const isAccepted = outcome === 'accepted' || (outcome === 'rejected' && isTaken);
      if (!isAccepted) return outcome === 'rejected' || outcome === 'unsupported' ? 'absent' : 'failed';
      return isCut(one) ? refuse(one, before) : take(one);
    },
    repeat: ({ element, value }) => {
      repeated.set(element, value);
    },
    fillIn: (element, value) => {
      if (!taken.has(element)) repeated.set(element, value);
    },
    commit: () => {
      const committed = batch;
      batch = new Map();
      return { answer: commit(), batch: committed };
    },
    overwrite: (entries) => {
      const outcomes = entries.map((one) => ({ ...one, outcome: calls.set(one.element, one.value, true) }));
      const accepted = outcomes.filter(({ outcome }) => outcome === 'accepted');
      const failed = outcomes.filter(({ outcome }) => outcome === 'failed' || outcome === 'lost');
      const unmoved = new Set(failed.map(({ element }) => element));
      if (accepted.length === 0) return { answer: 'accepted', unmoved };
      for (const { element, value } of accepted) {
        taken.set(element, value);
        isNews.add(element);
      }
      return { answer: commit(), unmoved };
    },
    isLost: () => told > 0 && told === lost,
  };
}
