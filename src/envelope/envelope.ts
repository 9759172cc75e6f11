/** What suspend data keeps of a learner's attempt. */

/** One decision of a run. */
export interface SavedAnswer {
  readonly trace: number;
  /** Seconds from the minting of the attempt to the first answer. */
  readonly atSeconds: number;
  /** Seconds from the question's appearance to the first answer. */
  readonly latencySeconds: number;
  /** The answer that counts. */
  readonly first: string;
  /** The answer that led on; null while only fatal ones were given. */
  readonly accepted: string | null;
  /** Letters closed by fatal answers. */
  readonly closed: string;
}

/** A run played to its ending. Its score is frozen: it is never computed again from the answers. */
export interface FinishedRun {
  readonly raw: number;
  readonly passed: boolean;
  readonly capped: boolean;
  readonly answers: readonly SavedAnswer[];
}

export interface CurrentRun {
  readonly answers: readonly SavedAnswer[];
  readonly scene: string;
  /** Whether the scene itself was on screen, or what followed from its answer. */
  readonly shown: 'scene' | 'outcome';
}

export interface Envelope {
  /** Ten characters 0-9a-z: the second of the minting, then chance. */
  readonly attempt: string;
  /** Rises with each write, so that of two envelopes of one attempt the later is known. */
  readonly counter: number;
  /** Revision of the lesson when it was written. */
  readonly revision: number;
  readonly finished: FinishedRun | null;
  readonly current: CurrentRun | null;
}

const SECONDS_DIGITS = 6;

/** Mints the id of an attempt from a time in milliseconds since 1970 and a random number in [0, 1). */
export function mintAttempt(now: number, random: number): string {
  const second = Math.floor(now / 1000)
    .toString(36)
    .padStart(SECONDS_DIGITS, '0');
  const chance = Math.floor(random * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return second.slice(-SECONDS_DIGITS) + chance;
}

/** Milliseconds since 1970 at which the attempt was minted. */
export const mintedAt = (attempt: string): number => Number.parseInt(attempt.slice(0, SECONDS_DIGITS), 36) * 1000;
