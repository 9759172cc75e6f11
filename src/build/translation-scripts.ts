import { compileSounds } from '../compile/compile-sounds.ts';
import type { CompiledLesson } from '../compiled/compiled.ts';
import { renderTranslationScript } from '../package/translation-script.ts';
import { freshTexts } from '../translation/fresh-texts.ts';
import { textsOf } from '../translation/texts.ts';
import { translationScript } from '../translation/translation.ts';
import type { Project, ReadModule } from './read-project.ts';

/** The scripts of a package that bring its lesson in other languages, by their names in the zip. */
export function translationScripts(
  { sounds }: Pick<Project, 'sounds'>,
  { lesson, translation }: Pick<ReadModule, 'lesson' | 'translation'>,
  compiled: CompiledLesson,
): Readonly<Record<string, string>> {
  if (!translation) return {};
  const texts = freshTexts(translation.value, textsOf(compiled));
  return Object.fromEntries(
    (compiled.translations ?? []).map((language) => {
      const heard = Object.entries(compileSounds(lesson.value, sounds.value, language));
      const captions = Object.fromEntries(heard.flatMap(([id, { caption }]) => (caption ? [[id, caption]] : [])));
      return [translationScript(language), renderTranslationScript(compiled, { language, texts, captions })];
    }),
  );
}
