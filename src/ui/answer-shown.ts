import type { Progress } from '../engine/progress.ts';
import type { Verdict } from '../lesson/lesson.ts';
import type { CorrectedProps } from './scenes/kind-view.ts';

/** What may be told of the answer whose outcome is on screen. */
export type AnswerShown = Pick<CorrectedProps<never>, 'response' | 'detail'>;

/** After a fatal answer only what is now closed is told: the rest would give the good answer away. */
export function answerShown({ given }: Progress, verdict: Verdict): AnswerShown {
  const last = given.at(-1);
  return verdict === 'fatal'
    ? { response: last?.closed ?? '', detail: 'closed' }
    : { response: last?.accepted?.response ?? '', detail: 'brief' };
}

/** What was taken, whatever came of it; of a second fatal answer only the closed letters are known. */
export function outfitShown({ given }: Progress, verdict: Verdict): string {
  const last = given.at(-1);
  if (!last || verdict !== 'fatal') return last?.accepted?.response ?? '';
  const { first, closed } = last;
  return [...closed].every((letter) => first.response.includes(letter)) ? first.response : closed;
}
