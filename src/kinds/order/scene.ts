import type { Letter } from '../../lesson/ids.ts';
import type { DecisionBase } from '../../lesson/lesson.ts';
import type { GradedOutcomes } from '../graded.ts';

export interface OrderItem {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
  /** The same in plain words. */
  readonly simple?: string;
  /** Place in the right order; items of one rank may stand in any order among themselves. */
  readonly rank: number;
}

/** The learner puts 3–7 steps in order. No order is fatal. */
export interface OrderScene extends DecisionBase {
  readonly kind: 'order';
  readonly items: readonly OrderItem[];
  /** Letter of the step that must come first: any other beginning is wrong. */
  readonly first?: Letter;
  readonly outcomes: GradedOutcomes;
}
