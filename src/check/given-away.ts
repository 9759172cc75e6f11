import type { QuestionScene } from '../kinds/question/scene.ts';

/** In percent, so that comparing stays exact. */
const LONGER_BY = 15;

const longest = (choices: QuestionScene['choices']): number => Math.max(0, ...choices.map(({ text }) => text.length));

/** Whether a good choice is so much longer than the others that its length gives it away. */
export const isGivenAway = ({ choices }: QuestionScene): boolean =>
  100 * longest(choices.filter(({ verdict }) => verdict === 'good')) >
  (100 + LONGER_BY) * longest(choices.filter(({ verdict }) => verdict !== 'good'));
