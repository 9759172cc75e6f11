import type { Letter } from '../../lesson/ids.ts';
import type { DecisionBase } from '../../lesson/lesson.ts';
import type { GradedOutcomes } from '../graded.ts';

export interface MatchTarget {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
  /** The same in plain words. */
  readonly simple?: string;
}

export interface MatchItem extends MatchTarget {
  /** Id of the target that it goes with; several items may share one. */
  readonly target: string;
  /** Said of this item when it was given another target. */
  readonly note?: string;
}

/** The learner gives each of 3–6 items one of 2–5 targets. No pairing is fatal. */
export interface MatchScene extends DecisionBase {
  readonly kind: 'match';
  readonly targets: readonly MatchTarget[];
  readonly items: readonly MatchItem[];
  readonly outcomes: GradedOutcomes;
}
