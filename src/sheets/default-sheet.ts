import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { Lesson, Outcome } from '../lesson/lesson.ts';
import type { Sheet, SheetLine } from '../lesson/sheet.ts';

/** Fatal acts that a learner can choose by name, with why they are. */
function* fatalActs(scenes: readonly Scene[]): Generator<SheetLine> {
  for (const scene of scenes.filter(isDecision)) {
    const outcomes: Readonly<Record<string, Outcome>> = playOf(scene).outcomes(scene);
    for (const outcome of Object.values(outcomes)) {
      if (outcome.verdict === 'fatal') yield { text: outcome.feedback, facts: outcome.facts ?? scene.facts };
    }
  }
}

/** What a lesson whose author wrote no sheet still says: what its first ending keeps, and why its fatal acts are fatal. */
export function defaultSheet({ scenes }: Lesson<Scene>): Sheet {
  const ending = scenes.find((scene) => scene.kind === 'ending');
  return {
    do: (ending?.remember ?? []).map((text) => ({ text, facts: [] })),
    never: [...fatalActs(scenes)].slice(0, 6),
  };
}
