/** How a strict LMS is told to fail, whatever its standard. Calls are counted from 1. */
export interface Faults {
  /** `refused` answers false for good; `already` has its session open before the lesson asks. */
  readonly initialize?: 'refused' | 'already';
  /** Which commits are answered false. */
  readonly refusedCommits?: readonly number[] | 'all';
  /** Which commits are answered true though nothing is stored; the LMS passes their values for stored. */
  readonly lostCommits?: readonly number[] | 'all';
  /** Number of times that the end of the session is answered false. */
  readonly refusedFinishes?: number;
  /** Which calls throw, over all recorded calls. */
  readonly throwsAt?: readonly number[] | 'all';
  /** Elements the LMS does not keep, with all that is under them. */
  readonly unsupported?: readonly string[];
  /** The error code it then gives: 401 unless told. */
  readonly unsupportedCode?: string;
  /** Error codes by element, for any value. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Numbers of characters by element: what is longer is answered true and cut. */
  readonly cuts?: Readonly<Record<string, number>>;
  /** As Moodle: what was in a refused commit passes for sent, and the same value is never sent again. */
  readonly forgetsRefused?: boolean;
}

/** Whether the nth call of a kind is told to fail. */
export const isTold = (which: readonly number[] | 'all' | undefined, nth: number): boolean =>
  which === 'all' || (which?.includes(nth) ?? false);

/** Whether an element is one of these, or under one of them. */
export const isUnder = (element: string, names: readonly string[] = []): boolean =>
  names.some((name) => element === name || element.startsWith(`${name}.`));
