import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { names } from '../lesson/text-parts.ts';

/** Fields whose words a learner reads; a definition may explain them. */
const READ_BY_LEARNERS = new Set([
  ...['title', 'text', 'simple', 'says', 'reply', 'consequence', 'feedback', 'note', 'story', 'remember'],
  ...['danger', 'situation', 'event', 'harm'],
]);

/** The words below a value of the lesson that a learner may read. */
function* wordsIn(value: unknown, field: string): Generator<string> {
  if (typeof value === 'string') {
    if (READ_BY_LEARNERS.has(field)) yield value;
  } else if (Array.isArray(value)) {
    for (const one of value) yield* wordsIn(one, field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) yield* wordsIn(one, name);
  }
}

/** The terms that the lesson names somewhere, or a fact that it cites does, in the order of the glossary. */
export function lessonTerms(lesson: Lesson<Scene>, facts: readonly Fact[], glossary: readonly Term[]): readonly Term[] {
  const words = [...wordsIn(lesson.scenes, ''), ...facts.map(({ statement }) => statement)];
  return glossary.filter((term) => words.some((text) => names(text, term)));
}
