import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Strings, stringsFor } from '../strings/strings.ts';
import { translate } from '../translation/texts.ts';
import { TRANSLATION_NAME, type Translation } from '../translation/translation.ts';
import { embedJson } from './escape-html.ts';
import { renderTitleScreen } from './title-screen.ts';

/**
 * The script that brings a lesson's translation: a classic one, asked for by whoever wants that language. Data alone,
 * which the player reads; `captions` are those of the lesson's sounds in that language.
 */
export function renderTranslationScript(
  lesson: CompiledLesson,
  { language, texts, captions }: Pick<Translation, 'language' | 'texts' | 'captions'>,
  strings: Strings = stringsFor(language),
): string {
  const title = renderTitleScreen(translate(lesson, language, texts, captions), strings);
  const translation: Translation = { language, strings, texts, captions, title };
  return `window["${TRANSLATION_NAME}"]=${embedJson(translation)};\n`;
}
