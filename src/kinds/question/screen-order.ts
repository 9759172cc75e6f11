import { shuffled } from '../../lesson/shuffled.ts';
import type { Choice, QuestionScene } from './scene.ts';

/** What the place of a choice on the screen is called. */
const BADGES = 'ABCDE';

/** A choice under the letter that it has on a screen, which is not its own. */
export interface ShownChoice extends Choice {
  readonly badge: string;
}

/**
 * Gives every class the same order of choices, and the same draw, so that a teacher finds on the screen what was
 * prepared. Authors list the good answer first more often than not; with this number no letter stands out.
 */
export const CLASS_SEED = 3;

/** The choices of a question in the order in which a screen with this seed shows them. */
export const screenOrder = ({ choices, id }: QuestionScene, seed: number): readonly Choice[] =>
  shuffled(choices, seed, id);

/** Choices in their order, each under the letter of its place. */
export const badged = (choices: readonly Choice[]): readonly ShownChoice[] =>
  choices.map((choice, place) => ({ ...choice, badge: BADGES[place] ?? '' }));

/** The choices of a question as every class sees them. */
export const classChoices = (scene: QuestionScene): readonly ShownChoice[] => badged(screenOrder(scene, CLASS_SEED));
