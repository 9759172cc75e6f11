import type { Scene } from '../../src/kinds/index.ts';
import { parseLesson } from '../../src/parse/parse-lesson.ts';
import { remarksOf } from './edited-lesson.ts';
import { aLesson } from './lesson-builder.ts';
import { anEnding } from './scene-builder.ts';

/** The same value, open to changes. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;

/** What is said of a scene once changed, in a lesson that only leads from it to its ending; paths begin in the scene. */
export function remarksOn<S extends Scene>(scene: S, change: (scene: Draft<S>) => void): readonly string[] {
  const changed = structuredClone(scene) as Draft<S>;
  change(changed);
  const lesson = aLesson([changed as unknown as Scene, anEnding('fin')]);
  return remarksOf(parseLesson(JSON.stringify(lesson, null, 2), 'lesson.json', 'essai')).map((remark) =>
    remark.replace(/^\d+ scenes\[0\]\.?/, ''),
  );
}
