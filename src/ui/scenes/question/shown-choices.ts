import type { Engine } from '../../../engine/engine.ts';
import type { Progress } from '../../../engine/progress.ts';
import type { Choice, QuestionScene } from '../../../kinds/question/scene.ts';
import { shuffled } from '../../shuffle.ts';

/** What the place of a choice on the screen is called. */
const BADGES = 'ABCDE';

/** A choice under the letter that it has on this screen, which is not its own. */
export interface ShownChoice extends Choice {
  readonly badge: string;
}

/** The choices of a question as they stand on the screen, those closed by fatal answers among them. */
export function shownChoices(
  engine: Pick<Engine, 'closedAt' | 'offeredAt'>,
  scene: QuestionScene,
  { progress, seed }: { readonly progress: Progress; readonly seed: number },
): readonly ShownChoice[] {
  const letters = engine.offeredAt(progress) + engine.closedAt(progress);
  return shuffled(scene.choices, seed, scene.id)
    .filter(({ letter }) => letters.includes(letter))
    .map((choice, place) => ({ ...choice, badge: BADGES[place] ?? '' }));
}
