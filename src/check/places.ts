import type { JsonPath } from '../diagnostic/diagnostic.ts';
import type { Scene } from '../kinds/index.ts';
import type { OutcomeKey } from '../kinds/play.ts';
import type { SceneId } from '../lesson/ids.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** Where a scene is written in lesson.json. */
export const scenePath = ({ scenes }: Lesson<Scene>, id: SceneId): JsonPath => [
  'scenes',
  scenes.findIndex((scene) => scene.id === id),
];

/** Where one of the scene's outcomes is written: a choice of a question, else an entry of `outcomes`. */
export function outcomePath(lesson: Lesson<Scene>, scene: Scene, key: OutcomeKey): JsonPath {
  const path = scenePath(lesson, scene.id);
  return scene.kind === 'question'
    ? [...path, 'choices', scene.choices.findIndex(({ letter }) => letter === key)]
    : [...path, 'outcomes', key];
}
