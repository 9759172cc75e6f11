import { compileSounds } from '../compile/compile-sounds.ts';
import type { CompiledLesson } from '../compiled/compiled.ts';
import { renderTranslationScript } from '../package/translation-script.ts';
import { type Language, type Strings, stringsFor } from '../strings/strings.ts';
import { freshTexts } from '../translation/fresh-texts.ts';
import { textsOf } from '../translation/texts.ts';
import { translationScript } from '../translation/translation.ts';
import type { LessonParts, SharedParts } from './parts.ts';

/** The scripts that bring a lesson in other languages, by their names; `wording` gives the player's own sentences. */
export function translationScripts(
  { sounds }: Pick<SharedParts, 'sounds'>,
  { lesson, translation }: Pick<LessonParts, 'lesson' | 'translation'>,
  compiled: CompiledLesson,
  wording: (language: Language) => Strings = stringsFor,
): Readonly<Record<string, string>> {
  if (!translation) return {};
  const texts = freshTexts(translation, textsOf(compiled));
  return Object.fromEntries(
    (compiled.translations ?? []).map((language) => {
      const heard = Object.entries(compileSounds(lesson, sounds, language));
      const captions = Object.fromEntries(heard.flatMap(([id, { caption }]) => (caption ? [[id, caption]] : [])));
      return [
        translationScript(compiled.id, language),
        renderTranslationScript(compiled, { language, texts, captions }, wording(language)),
      ];
    }),
  );
}
