import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Scene } from '../kinds/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Texts } from './translation.ts';

/** Fields that hold words for learners, wherever they stand; everything else is a name, a number or a file. */
const WORDS = new Set([
  ...['title', 'summary', 'audience', 'text', 'simple', 'label', 'unit', 'consequence', 'feedback', 'story', 'note'],
  ...['says', 'who', 'reply', 'alt', 'danger', 'situation', 'event', 'harm', 'remember', 'room'],
  ...['statement', 'term', 'forms', 'meaning', 'verify'],
]);

/** Parts of a lesson that say something, and that are played. */
const PLAYED = [
  ...(['title', 'summary', 'audience', 'objectives', 'slots', 'simulation', 'experiment'] as const),
  ...(['cover', 'scenes'] as const),
] as const;

/** The same as authors write them, with what is printed. */
const AUTHORED = [...PLAYED, 'sheet'] as const;

/** What is played once it is compiled, and what it cites. Sheets are printed in French alone: nobody translates them. */
const COMPILED = [...PLAYED, 'glossary', 'facts'] as const;

/** A layer's `who` names an entry of the cast, for the tail of a bubble: no word. */
const isLayer = (value: object): boolean => 'file' in value;

/** What an element of a list is called in keys: its id, or its place. */
const nameOf = (element: unknown, index: number): string =>
  typeof element === 'object' && element !== null && 'id' in element ? String(element.id) : String(index);

type Replace = (key: string, text: string) => string;

/** A copy of `value` in which each text has been replaced; `field` is the key of the object that leads to it. */
function mapTexts(value: unknown, key: string, field: string, replace: Replace): unknown {
  if (typeof value === 'string') return value !== '' && WORDS.has(field) ? replace(key, value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    // The forms of a word are as many as its language has.
    if (field === 'forms') return replace(key, value.join(', ')).split(', ');
    return value.map((one, index) => mapTexts(one, `${key}.${nameOf(one, index)}`, field, replace));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      name === 'who' && isLayer(value) ? one : mapTexts(one, `${key}.${name}`, name, replace),
    ]),
  );
}

function withTexts<T extends object>(lesson: T, parts: readonly (keyof T & string)[], replace: Replace): T {
  const present = parts.filter((part) => lesson[part] !== undefined);
  return {
    ...lesson,
    ...Object.fromEntries(present.map((part) => [part, mapTexts(lesson[part], part, part, replace)])),
  };
}

function textsIn<T extends object>(lesson: T, parts: readonly (keyof T & string)[]): Texts {
  const texts: Record<string, string> = {};
  withTexts(lesson, parts, (key, text) => {
    texts[key] = text;
    return text;
  });
  return texts;
}

/**
 * Every text of a lesson that learners may read, by a key made of the ids that lead to it:
 * `scenes.doute.choices.prevenir.feedback`. The captions of sounds are the library's own.
 */
export const textsOf = (lesson: CompiledLesson): Texts => textsIn(lesson, COMPILED);

/** Every text that an author wrote in a lesson, by the same keys. */
export const authoredTexts = (lesson: Lesson<Scene>): Texts => textsIn(lesson, AUTHORED);

/** The key of the text at a path of a lesson's JSON; of no text when there is none there. */
export function keyAt(lesson: unknown, path: readonly (string | number)[]): string {
  let value = lesson;
  const steps = path.map((step) => {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step];
    return typeof step === 'number' ? nameOf(value, step) : step;
  });
  return steps.join('.');
}

/** The same lesson in a teacher's own words; a text that `texts` does not have stays. */
export const withOwnTexts = (lesson: Lesson<Scene>, texts: Texts): Lesson<Scene> =>
  withTexts(lesson, AUTHORED, (key, text) => texts[key] ?? text);

/**
 * The same lesson in other words; a text that `texts` does not have stays. Recorded voices speak the language of the
 * lesson, and are left out.
 */
export function translate(
  { narration: _, ...lesson }: CompiledLesson,
  language: 'en',
  texts: Texts,
  captions: Texts,
): CompiledLesson {
  const sounds = Object.fromEntries(
    Object.entries(lesson.sounds).map(([id, sound]) => {
      const caption = captions[id];
      return [id, caption === undefined ? sound : { ...sound, caption }];
    }),
  );
  // How a French word is spoken says nothing of the word that takes its place.
  const glossary = lesson.glossary.map(({ say: _, ...term }) => term);
  return withTexts({ ...lesson, language, sounds, glossary }, COMPILED, (key, text) => texts[key] ?? text);
}
