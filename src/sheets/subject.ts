import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Scene } from '../kinds/index.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { withOwnTexts } from '../translation/texts.ts';
import type { Texts } from '../translation/translation.ts';

/** What is printed of: a lesson as its author wrote it, and as it is played. */
export interface Subject {
  readonly lesson: Lesson<Scene>;
  readonly compiled: CompiledLesson;
  readonly facts: readonly Fact[];
}

/** A lesson in the teacher's words, as the compiled one already is. */
export const subjectOf = (
  lesson: Lesson<Scene>,
  compiled: CompiledLesson,
  facts: readonly Fact[],
  texts: Texts = {},
): Subject => ({ lesson: withOwnTexts(lesson, texts), compiled, facts });

/** How a sheet is written where it stands. */
export interface SheetOptions {
  /** Where the drawings are, with a slash at its end; false where no picture can be shown. */
  readonly drawings: string | false;
  /** Level of the sheet's title among the headings of its page. */
  readonly level?: 1 | 2 | 3;
}
