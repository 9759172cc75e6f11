import { PLAYS } from '../../../kinds/index.ts';
import type { ReadingScene } from '../../../kinds/reading/scene.ts';

/** The step at which the dial stands at first: the lowest that is wrong, so that validating at once never pays. */
export function firstStep(scene: ReadingScene): number {
  const letters = PLAYS.reading.letters(scene, () => true);
  return Math.max(
    0,
    [...letters].findIndex((letter) => PLAYS.reading.judge(scene, letter, letters) === 'wrong'),
  );
}
