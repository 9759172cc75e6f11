import type { JsonPath, Severity } from '../diagnostic/diagnostic.ts';
import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { PackageOptions } from '../lesson/options.ts';
import { suggest } from '../parse/nearest-word.ts';
import { parseLesson } from '../parse/parse-lesson.ts';
import { authoredTexts, keyAt, withOwnTexts } from '../translation/texts.ts';
import type { Texts } from '../translation/translation.ts';

/** A remark about what a teacher chose or wrote, at its place in the options. */
export interface OptionsRemark {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: JsonPath;
  readonly message: string;
  readonly hint: string;
}

const NUMBER = '(?<![\\d,.]|h[\\s\\u00A0])(15|17|18|112|114)(?![\\d]|[,.]\\d)';
/** An hour, a date, an age or a length is no number to call. */
const NO_UNIT =
  '(?!\\s*(?:h\\b|heures?\\b|min|secondes?|ans?\\b|m\\b|mètres?|jours?|%|°|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc))';

/** The public emergency numbers, said as numbers to call: « le 18 », « 15, 18 ou 112 », « 18 : les pompiers ». */
const TO_CALL = [
  new RegExp(`\\b(?:le|au|du|ou|les|numéros?|compose[rz]?|appele[rz])\\s${NUMBER}${NO_UNIT}`, 'giu'),
  new RegExp(`${NUMBER}(?=,|\\s(?:ou|et)\\s(?:le\\s)?\\d|\\s:)`, 'giu'),
];

const numbersToCall = (text: string): ReadonlySet<string> =>
  new Set(TO_CALL.flatMap((form) => [...text.matchAll(form)].map(([, number]) => number!)));

/** A teacher's own words may be other words, not another number to call. */
function* lostNumbers(
  authored: Texts,
  texts: Texts,
): Generator<Omit<OptionsRemark, 'path'> & { readonly key: string }> {
  for (const [key, text] of Object.entries(texts)) {
    const said = new Set(text.match(/\d+/g) ?? []);
    const lost = [...numbersToCall(authored[key] ?? '')]
      .filter((number) => !said.has(number))
      .sort((one, other) => Number(one) - Number(other));
    if (lost.length === 0) continue;
    yield {
      key,
      rule: 'rescue-number-lost',
      severity: 'error',
      message: `Le texte d’origine donne le ${lost.join(' et le ')} : ce texte ne le dit plus.`,
      hint: `Gardez le ${lost.join(' et le ')} : les numéros de secours sont les mêmes partout. Le numéro de l’établissement a sa place dans ses données.`,
    };
  }
}

/** What cannot stand where it is written: keys that no text has, texts too long for their place, numbers that are lost. */
export function ownTextRemarks(lesson: Lesson<Scene>, texts: Texts): readonly OptionsRemark[] {
  const pathOf = (key: string): JsonPath => ['texts', lesson.id, key];
  const authored = authoredTexts(lesson);
  const known = Object.keys(authored);
  const unknown = Object.keys(texts).filter((key) => !Object.hasOwn(authored, key));
  const own = Object.fromEntries(Object.entries(texts).filter(([key]) => Object.hasOwn(authored, key)));
  const said = withOwnTexts(lesson, own);
  const parsed = parseLesson(JSON.stringify(said), 'lesson.json', lesson.id);
  const misfits = parsed.ok ? [] : parsed.diagnostics;
  return [
    ...unknown.map(
      (key): OptionsRemark => ({
        rule: 'text-unknown',
        severity: 'error',
        path: pathOf(key),
        message: `La leçon « ${lesson.id} » n’a pas de texte « ${key} ».`,
        hint: suggest(key, known, 'Retirez cette clé.'),
      }),
    ),
    ...misfits.map(({ path, message, hint }): OptionsRemark => {
      const key = keyAt(said, path);
      const isOwn = Object.hasOwn(own, key);
      return {
        rule: 'text-misfit',
        severity: 'error',
        path: isOwn ? pathOf(key) : ['texts', lesson.id],
        message: isOwn ? message.replace(/^«.*»\s(?=est |commence )/, 'Ce texte ') : message,
        hint,
      };
    }),
    ...[...lostNumbers(authored, own)].map(({ key, ...remark }): OptionsRemark => ({ ...remark, path: pathOf(key) })),
  ];
}

/** Remarks about lessons that the options give words or a video for, and that are not there. */
export const unknownLessonRemarks = (
  { texts = {}, videos = {} }: Pick<PackageOptions, 'texts' | 'videos'>,
  lessons: readonly string[],
): readonly OptionsRemark[] =>
  Object.entries({ texts, videos }).flatMap(([part, given]) =>
    Object.keys(given)
      .filter((id) => !lessons.includes(id))
      .map((id) => ({
        rule: 'lesson-unknown',
        severity: 'error',
        path: [part, id],
        message: `Aucune leçon ne s’appelle « ${id} ».`,
        hint: suggest(id, lessons, 'Retirez cette clé.'),
      })),
  );
