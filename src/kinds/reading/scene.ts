import type { DecisionBase } from '../../lesson/lesson.ts';
import type { GradedOutcome } from '../graded.ts';

export interface Scale {
  /** What is read, or worked out from what is read. */
  readonly label: string;
  /** Written after the number: « % », « bar ». */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Reached by a value this near to the right one, in the scale's unit. */
export type ToleranceOutcome = GradedOutcome & { readonly within: number };

/** The learner reads an instrument and sets a value on a scale of at most 36 steps. No value is fatal. */
export interface ReadingScene extends DecisionBase {
  readonly kind: 'reading';
  readonly scale: Scale;
  /** The right value, on a step. */
  readonly value: number;
  readonly outcomes: {
    readonly good: ToleranceOutcome;
    readonly acceptable?: ToleranceOutcome;
    readonly wrong: GradedOutcome;
  };
}
