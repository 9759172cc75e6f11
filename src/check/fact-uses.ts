import { citedFacts } from '../compile/cited-facts.ts';
import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { sheetFacts } from '../lesson/sheet.ts';

/** Where a fact is relied on. */
export interface FactUse {
  readonly fact: Fact;
  /** Scenes that cite it, by lesson; a lesson that cites it elsewhere, for its simulation or its sheet, has an empty list. */
  readonly lessons: readonly { readonly slug: string; readonly scenes: readonly string[] }[];
  /** Terms of the glossary whose meaning rests on it. */
  readonly terms: readonly string[];
}

function useIn(lesson: Lesson<Scene>, { id }: Fact): FactUse['lessons'] {
  if (!citedFacts(lesson).has(id) && !(lesson.sheet && sheetFacts(lesson.sheet).includes(id))) return [];
  const { simulation: _, experiment: __, ...told } = lesson;
  const scenes = lesson.scenes.filter((scene) => citedFacts({ ...told, scenes: [scene] }).has(id));
  return [{ slug: lesson.id, scenes: scenes.map((scene) => scene.id) }];
}

/** Every fact with all that rests on it, in the order of facts.json. */
export const factUses = (
  facts: readonly Fact[],
  lessons: readonly Lesson<Scene>[],
  glossary: readonly Term[],
): readonly FactUse[] =>
  facts.map((fact) => ({
    fact,
    lessons: lessons.flatMap((lesson) => useIn(lesson, fact)),
    terms: glossary.filter((term) => term.facts?.includes(fact.id)).map(({ term }) => term),
  }));
