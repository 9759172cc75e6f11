import { readProject } from '../../src/build/read-project.ts';
import { compile } from '../../src/compile/compile.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { type Subject, subjectOf } from '../../src/sheets/subject.ts';

const { modules, facts, glossary } = readProject();

/** What is printed of each active lesson, by its id. */
export const SUBJECTS: Readonly<Record<string, Subject>> = Object.fromEntries(
  modules
    .filter(({ status }) => status === 'active')
    .map(({ slug, lesson: { value } }) => {
      const compiled = compile(value, facts.value, DEFAULT_OPTIONS, { glossary: glossary.value });
      return [slug, subjectOf(value, compiled, facts.value)];
    }),
);
