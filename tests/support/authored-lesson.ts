import { readFileSync } from 'node:fs';
import { compile } from '../../src/compile/compile.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import type { Scene } from '../../src/kinds/index.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Catalogue } from '../../src/lesson/module.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The lessons of the catalogue, by slug. */
export const authoredSlugs = (): readonly string[] =>
  json<Catalogue>('modules/catalogue.json').modules.map(({ slug }) => slug);

/** Compiling draws pictures, which costs more than all else and which nobody looks at here. */
const withoutPictures = (lesson: Lesson<Scene>): Lesson<Scene> =>
  JSON.parse(JSON.stringify(lesson), (key, value) => (key === 'cover' || key === 'picture' ? undefined : value));

const compiled = new Map<string, CompiledLesson>();

/** A lesson of the project as it is played, without voices and sounds. */
export function authoredLesson(slug: string): CompiledLesson {
  const known = compiled.get(slug);
  if (known) return known;
  const lesson = compile(
    withoutPictures(json<Lesson<Scene>>(`modules/${slug}/lesson.json`)),
    json<Fact[]>('modules/facts.json'),
    DEFAULT_OPTIONS,
  );
  compiled.set(slug, lesson);
  return lesson;
}
