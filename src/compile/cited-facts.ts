import { isDecision, playOf, type Scene } from '../kinds/index.ts';
import { type InformationScene, panelsOf } from '../kinds/information/scene.ts';
import type { FactId } from '../lesson/ids.ts';
import type { Lesson } from '../lesson/lesson.ts';

const panelFacts = (scene: InformationScene): readonly FactId[] => panelsOf(scene).flatMap(({ facts }) => facts ?? []);

/** Ids of all facts that a lesson cites anywhere. */
export function citedFacts(lesson: Lesson<Scene>): ReadonlySet<FactId> {
  const { simulation, experiment } = lesson;
  const inScenes = lesson.scenes.flatMap((scene) => {
    if (isDecision(scene)) {
      const outcomes = Object.values(playOf(scene).outcomes(scene));
      return [...scene.facts, ...outcomes.flatMap(({ facts }) => facts ?? [])];
    }
    return scene.kind === 'information' ? [...(scene.facts ?? []), ...panelFacts(scene)] : [];
  });
  return new Set([...inScenes, ...(simulation?.facts ?? []), ...(experiment?.facts ?? [])]);
}
