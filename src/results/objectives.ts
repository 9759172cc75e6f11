import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Decided, VerdictCounts } from './decisions.ts';

/** How the answers to an objective's decisions were judged. */
export interface ObjectiveShare {
  readonly id: string;
  readonly text: string;
  readonly answered: number;
  readonly counts: VerdictCounts;
}

const NONE: VerdictCounts = { good: 0, acceptable: 0, wrong: 0, fatal: 0, wrongOrFatal: 0 };

/** The objectives of the lesson in its order, those without a decision left out. */
export function objectiveShares(
  { objectives }: CompiledLesson,
  decisions: readonly Decided[],
): readonly ObjectiveShare[] {
  return objectives.flatMap(({ id, text }) => {
    const own = decisions.filter(({ slot }) => slot.objective === id);
    if (own.length === 0) return [];
    const counts = own.reduce(
      (sum, { counts: more }) => ({
        good: sum.good + more.good,
        acceptable: sum.acceptable + more.acceptable,
        wrong: sum.wrong + more.wrong,
        fatal: sum.fatal + more.fatal,
        wrongOrFatal: sum.wrongOrFatal + more.wrongOrFatal,
      }),
      NONE,
    );
    return [{ id, text, answered: own.reduce((sum, { answered }) => sum + answered, 0), counts }];
  });
}
