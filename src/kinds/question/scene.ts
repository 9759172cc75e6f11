import type { Letter } from '../../lesson/ids.ts';
import type { Condition, DecisionBase, Outcome } from '../../lesson/lesson.ts';

export interface Choice extends Outcome {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
  /** Offered only while this holds. */
  readonly requires?: Condition;
}

/** The learner picks one of 2–5 choices. */
export interface QuestionScene extends DecisionBase {
  readonly kind: 'question';
  readonly choices: readonly Choice[];
}
