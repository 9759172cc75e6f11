import type { Letter } from '../../lesson/ids.ts';
import type { Condition, DecisionBase, Outcome, SimpleOutcome } from '../../lesson/lesson.ts';

/** A choice in plain words. Without `text`, the choice's own is plain enough. */
export interface SimpleChoice extends SimpleOutcome {
  readonly text?: string;
}

export interface Choice extends Outcome {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
  readonly simple?: SimpleChoice;
  /** Offered only while this holds. */
  readonly requires?: Condition;
}

/** The learner picks one of 2–5 choices. */
export interface QuestionScene extends DecisionBase {
  readonly kind: 'question';
  readonly choices: readonly Choice[];
}
