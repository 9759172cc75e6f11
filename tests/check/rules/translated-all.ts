import { compile } from '../../../src/compile/compile.ts';
import type { Scene } from '../../../src/kinds/index.ts';
import type { Fact } from '../../../src/lesson/fact.ts';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import { DEFAULT_OPTIONS } from '../../../src/lesson/options.ts';
import type { TranslatedTexts } from '../../../src/lesson/translated.ts';
import { textsOf } from '../../../src/translation/texts.ts';
import type { Draft, Files } from '../check-fixture.ts';

/** Translates a lesson whole, as it is now, and gives the translation to be changed. */
export function translatedAll(files: Files): Draft<TranslatedTexts> {
  const lesson = structuredClone(files.lesson) as Lesson<Scene>;
  const texts = textsOf(compile(lesson, structuredClone(files.facts) as Fact[], DEFAULT_OPTIONS));
  const translation = Object.fromEntries(Object.entries(texts).map(([key, fr]) => [key, { fr, en: `${fr} (en)` }]));
  files.translation = translation;
  return translation;
}
