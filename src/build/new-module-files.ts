import { readFileSync } from 'node:fs';
import { freeze } from '../check/frozen-decisions.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Catalogue } from '../lesson/module.ts';
import { parseLesson } from '../parse/parse-lesson.ts';
import { inRoot } from './paths.ts';
import { CATALOGUE, FACTS } from './read-project.ts';

/** The lesson's id in the skeleton, which is the name of its folder in a real module. */
export const SKELETON_ID = 'modele';

const textOf = (file: string): string => readFileSync(inRoot(file), 'utf8');

/** Only for files that were parsed before. */
const jsonOf = <T>(file: string): T => JSON.parse(textOf(file)) as T;

const formatJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every file to write for a new module, by path from the root. The catalogue and the facts must be readable. */
export function prepareModule(slug: string): Readonly<Record<string, string>> {
  const lessonText = textOf('src/build/skeleton/lesson.json').replace(`"id": "${SKELETON_ID}"`, `"id": "${slug}"`);
  const lesson = parseLesson(lessonText, `modules/${slug}/lesson.json`, slug);
  if (!lesson.ok) throw new Error(`the skeleton is no valid lesson: ${JSON.stringify(lesson.diagnostics)}`);
  const catalogue = jsonOf<Catalogue>(CATALOGUE);
  const facts = jsonOf<Fact[]>(FACTS);
  const missing = jsonOf<Fact[]>('src/build/skeleton/facts.json').filter(
    ({ id }) => !facts.some((fact) => fact.id === id),
  );
  return {
    [`modules/${slug}/lesson.json`]: lessonText,
    [`modules/${slug}/walkthroughs.json`]: textOf('src/build/skeleton/walkthroughs.json'),
    [`modules/${slug}/revisions.json`]: formatJson([freeze(lesson.value)]),
    [`modules/${slug}/design.md`]: textOf('src/build/skeleton/design.md'),
    [CATALOGUE]: formatJson({ ...catalogue, modules: [...catalogue.modules, { slug, status: 'wip' }] }),
    ...(missing.length > 0 && { [FACTS]: formatJson([...facts, ...missing]) }),
  };
}
