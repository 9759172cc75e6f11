import type { Mistake } from '../kinds/mistake.ts';
import { SCENE_MISTAKES } from '../kinds/schemas.ts';
import { fieldOf, listOf } from './json-value.ts';
import type { Check } from './parse-file.ts';

const isKind = (kind: unknown): kind is keyof typeof SCENE_MISTAKES =>
  typeof kind === 'string' && Object.hasOwn(SCENE_MISTAKES, kind);

/** Mistakes between the fields of each scene, which its kind knows. */
export const checkScenes: Check = function* (lesson): Generator<Mistake> {
  for (const [index, scene] of listOf(fieldOf(lesson, 'scenes')).entries()) {
    const kind = fieldOf(scene, 'kind');
    if (!isKind(kind)) continue;
    for (const mistake of SCENE_MISTAKES[kind](scene)) {
      yield { ...mistake, path: ['scenes', index, ...mistake.path] };
    }
  }
};
