import type { Letter } from '../../lesson/ids.ts';
import type { DecisionBase, Verdict } from '../../lesson/lesson.ts';
import type { GradedOutcomes } from '../graded.ts';
import type { OrderItem } from '../order/scene.ts';

/** A number that can be dialled. */
export interface CallNumber {
  readonly id: string;
  readonly letter: Letter;
  /** The number and whose it is, as on a telephone: « 18 : pompiers ». */
  readonly text: string;
  /** The same in plain words. */
  readonly simple?: string;
  /** The call as a whole is never better than this. */
  readonly verdict: Exclude<Verdict, 'fatal'>;
  /** What is heard when it is dialled. */
  readonly reply: string;
  /** Said of this number when another was better. */
  readonly note?: string;
}

/** A part of the message; its rank is its place in the right order. */
export interface MessagePart extends OrderItem {
  /** What the person at the other end says back. */
  readonly reply?: string;
}

/** The learner dials one of 2–5 numbers, then says the 3–5 parts of a message one after the other. No call is fatal. */
export interface CallScene extends DecisionBase {
  readonly kind: 'call';
  readonly numbers: readonly CallNumber[];
  readonly items: readonly MessagePart[];
  /** Letter of the part that must be said first: any other beginning is wrong. */
  readonly first?: Letter;
  readonly outcomes: GradedOutcomes;
}
