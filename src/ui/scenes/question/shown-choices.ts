import type { Engine } from '../../../engine/engine.ts';
import type { Progress } from '../../../engine/progress.ts';
import type { QuestionScene } from '../../../kinds/question/scene.ts';
import { badged, type ShownChoice, screenOrder } from '../../../kinds/question/screen-order.ts';

/** The choices of a question as they stand on the screen, those closed by fatal answers among them. */
export function shownChoices(
  engine: Pick<Engine, 'closedAt' | 'offeredAt'>,
  scene: QuestionScene,
  { progress, seed }: { readonly progress: Progress; readonly seed: number },
): readonly ShownChoice[] {
  const letters = engine.offeredAt(progress) + engine.closedAt(progress);
  return badged(screenOrder(scene, seed).filter(({ letter }) => letters.includes(letter)));
}
