import type { ServerAttempt } from '../world/server.ts';
import { EMPTY, isSame, type Sheet } from './sheet.ts';

/**
 * A history of answers: each answer and each ending adds a link to the line it was given on. Carriers hold lines; two
 * pages that go on from the same line make it fork.
 */
export interface Line {
  readonly before: Line | null;
  /** Attempts of the LMS in which its answers were given. */
  readonly attempts: ReadonlySet<ServerAttempt>;
  /** Number of answers on it. */
  readonly length: number;
  readonly sheet: Sheet;
}

export const beginLine = (): Line => ({ before: null, attempts: new Set(), length: 0, sheet: EMPTY });

export const extend = (before: Line, attempt: ServerAttempt, sheet: Sheet, answers: number): Line => ({
  before,
  attempts: new Set([...before.attempts, attempt]),
  length: before.length + answers,
  sheet,
});

/** The same line once the learner has taken it up in another attempt: from now on it is that attempt's. */
export const takenUpIn = (attempt: ServerAttempt, line: Line): Line => ({
  ...line,
  before: line,
  attempts: new Set([attempt]),
});

/** Whether a line holds everything that another one does: it goes on from it, or says the very same. */
export function covers(line: Line, other: Line): boolean {
  if (other.length === 0 || isSame(line.sheet, other.sheet)) return true;
  for (let at: Line | null = line; at; at = at.before) if (at === other) return true;
  return false;
}

/** Whether both hold something that the other does not. */
export const fork = (one: Line, other: Line): boolean => !covers(one, other) && !covers(other, one);
