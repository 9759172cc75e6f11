import { strFromU8, strToU8 } from 'fflate';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { embedJson } from '../../src/package/escape-html.ts';
import { renderTitleScreen } from '../../src/package/title-screen.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import { textsOf, translate } from '../../src/translation/texts.ts';

/** A text with every vowel twice, some 40 % longer: what German or Finnish would make of it. Holes stay. */
const stretch = (text: string): string =>
  text.replace(/\{[^}]*\}|[aeiouyàâèéêîôùû]/gi, (piece) => (piece.startsWith('{') ? piece : piece + piece));

function stretchAll<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (key === 'language' ? value : stretch(value)) as T;
  if (Array.isArray(value)) return value.map((one) => stretchAll(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stretchAll(one, name)])) as T;
}

/** A lesson and the player's sentences in a language that is much longer than French. */
export function stretched(lesson: CompiledLesson): { readonly lesson: CompiledLesson; readonly strings: Strings } {
  const texts = Object.fromEntries(Object.entries(textsOf(lesson)).map(([key, text]) => [key, stretch(text)]));
  return { lesson: translate(lesson, 'en', texts, {}), strings: stretchAll(stringsFor('en')) };
}

/** A package's files with its page in that language. */
export function stretchedFiles(
  files: Readonly<Record<string, Uint8Array>>,
  { lesson, strings }: ReturnType<typeof stretched>,
): Record<string, Uint8Array> {
  const data = (id: string, value: unknown) =>
    `<script type="application/json" id="${id}">${embedJson(value)}</script>`;
  const html = strFromU8(files['index.html']!)
    .replace(/<div id="title">.*(?=<div id="player">)/s, () => renderTitleScreen(lesson, strings))
    .replace(/<script type="application\/json" id="lesson">.*?<\/script>/s, () => data('lesson', lesson))
    .replace(/<script type="application\/json" id="strings">.*?<\/script>/s, () => data('strings', strings));
  return { ...files, 'index.html': strToU8(html) };
}
