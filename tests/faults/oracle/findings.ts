/** The four promises that are counted, and the rest. */
export const PROMISES = [
  'lost',
  'wrongStatus',
  'wrongAttempt',
  'uncaught',
  'unplayable',
  'untrue',
  'forbidden',
] as const;
export type Promised = (typeof PROMISES)[number];

/** A promise that was broken, with what was seen. */
export interface Finding {
  readonly promise: Promised;
  readonly words: string;
}

/** What a run was about, so that nobody takes an empty proof for one. */
export interface Tally {
  answers: number;
  launches: number;
  /** Launches that went on from answers given before. */
  resumed: number;
  /** Envelopes compared with what the learner had done when they were written. */
  envelopes: number;
  /** Records compared whole with what a carrier held. */
  records: number;
  /** Answers that only this device, or only the LMS, still held before the healthy launch. */
  rescued: number;
  /** Words on screen compared with the server: « sent » and « recorded ». */
  wordsChecked: number;
  /** « Sent », while the LMS had lied in a way that no lesson can notice. */
  deceived: number;
  /** Exceptions that were granted, by name. */
  excused: Map<string, number>;
}

export const createTally = (): Tally => ({
  answers: 0,
  launches: 0,
  resumed: 0,
  envelopes: 0,
  records: 0,
  rescued: 0,
  wordsChecked: 0,
  deceived: 0,
  excused: new Map(),
});
