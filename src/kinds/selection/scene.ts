import type { Letter } from '../../lesson/ids.ts';
import type { DecisionBase } from '../../lesson/lesson.ts';
import type { GradedOutcomes } from '../graded.ts';

export interface SelectionItem {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
  /** The same in plain words. */
  readonly simple?: string;
  /** Whether it belongs to the right set. */
  readonly right: boolean;
  /** Left out, it makes the answer wrong whatever the rest. */
  readonly required?: boolean;
  /** Ticked, it makes the answer fatal whatever the rest. */
  readonly fatal?: boolean;
  /** Said of this item when it was wrongly ticked or wrongly left. */
  readonly note?: string;
}

/** The learner ticks the right set among at most 10 items; at least one must be ticked. */
export interface SelectionScene extends DecisionBase {
  readonly kind: 'selection';
  readonly items: readonly SelectionItem[];
  readonly outcomes: GradedOutcomes;
}
