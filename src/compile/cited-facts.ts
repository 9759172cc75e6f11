import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import type { FactId } from '../lesson/ids.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** Ids of all facts that a lesson cites anywhere. */
export function citedFacts(lesson: Lesson<Scene>): ReadonlySet<FactId> {
  return new Set(
    lesson.scenes.flatMap((scene) => {
      if (isDecision(scene)) {
        const outcomes = Object.values(playOf(scene).outcomes(scene));
        return [...scene.facts, ...outcomes.flatMap(({ facts }) => facts ?? [])];
      }
      return scene.kind === 'information' ? (scene.facts ?? []) : [];
    }),
  );
}
