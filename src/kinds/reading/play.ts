import type { Verdict } from '../../lesson/lesson.ts';
import { withVerdicts } from '../graded.ts';
import type { Play, Response } from '../play.ts';
import type { ReadingScene } from './scene.ts';
import { distance, letterOfStep, stepOfLetter, valuesOf } from './steps.ts';

function verdictOf({ value, outcomes: { good, acceptable } }: ReadingScene, given: number): Verdict {
  const away = distance(value, given);
  if (away <= good.within) return 'good';
  return acceptable && away <= acceptable.within ? 'acceptable' : 'wrong';
}

/** The letter of a step is answered, from `0` for the lowest; the nearer to the right value, the better. */
export const reading: Play<ReadingScene> = {
  parts: ({ scale }) =>
    valuesOf(scale).map((value, index) => ({
      id: `v${value}`.replace('.', '_'),
      letter: letterOfStep(index),
      path: ['scale'],
    })),
  letters: ({ scale }) =>
    valuesOf(scale)
      .map((_, index) => letterOfStep(index))
      .join(''),
  judge: (scene, response, offered) => {
    const given = valuesOf(scene.scale)[stepOfLetter(response)];
    return response.length === 1 && offered.includes(response) && given !== undefined ? verdictOf(scene, given) : null;
  },
  outcomes: ({ outcomes }) => withVerdicts(outcomes),
  answers: (_scene, offered) => [...offered].map((response) => ({ response, weight: 1 / offered.length })),
  closes: () => '',
  interaction: (scene) => {
    const values = valuesOf(scene.scale);
    const good = values.filter((value) => verdictOf(scene, value) === 'good');
    const told = (response: Response) => String(values[stepOfLetter(response)]);
    // The right one, then both ends of what is good.
    return {
      type: 'numeric',
      patterns: [...new Set([scene.value, ...good.slice(0, 1), ...good.slice(-1)])].map(String),
      told,
    };
  },
};
