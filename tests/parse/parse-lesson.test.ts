import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLesson } from '../../src/parse/parse-lesson.ts';
import { edited, remarksAfter, remarksOf, SMALL_LESSON } from '../support/edited-lesson.ts';
import { TEN_SLOT_SLUG, tenSlotLessonText } from '../support/ten-slot-lesson.ts';

const FILE = 'modules/petite/lesson.json';
const parse = (text: string) => parseLesson(text, FILE, 'petite');

test.each([
  ['the small lesson', SMALL_LESSON, 'petite'],
  ['the lesson of a new module', tenSlotLessonText(), TEN_SLOT_SLUG],
])('%s is read as it is written', (_, text, slug) => {
  const parsed = parseLesson(text, FILE, slug);
  expect(remarksOf(parsed)).toEqual([]);
  expect(parsed).toMatchObject({ ok: true, value: JSON.parse(text), source: { file: FILE } });
});

test('all mistakes of a file are told at once, by line', () => {
  expect(
    remarksAfter(
      [216, 'x', 'q'],
      [186, '"pas"', '"nulle_part",'],
      [164, '3', '9'],
      [99, '"b"', '"a"'],
      [94, '2', '4'],
      [80, 'title', 'titre'],
      [79, '0', '"0"'],
      [5, 'fr', 'en'],
    ),
  ).toEqual([
    '5 language: « language » vaut « en », qui n’est pas permis. → Écrivez « fr ».',
    '79 scenes[1].trace: « trace » doit être un nombre, et non un texte. → Écrivez un nombre entier de 0 à 999, sans guillemets.',
    '80 scenes[1].titre: La clé « titre » est inconnue. → Vouliez-vous dire « title » ?',
    '94 scenes[1].choices[0].set.niveau: La variable « niveau » ne peut pas valoir « 4 ». → Elle vaut un nombre entier de 0 à 3.',
    '99 scenes[1].choices[1].letter: « letter » vaut « a », déjà pris par scenes[1].choices[0]. → Donnez une valeur qui ne sert nulle part ailleurs dans cette liste.',
    '164 scenes[2].outcomes.good.atLeast: Le seuil de « good » est 9, mais il n’y a que 3 éléments. → Donnez un seuil de 3 au plus.',
    '186 scenes[2].next: Il y a une virgule de trop. → Retirez la virgule après le dernier élément.',
    '186 scenes[2].next: « next » mène à « nulle_part », mais aucune scène de la leçon ne s’appelle ainsi. → Ajoutez cette scène, ou corrigez le lien.',
    '216 scenes[3].first: « first » vaut « q », qui n’est la lettre d’aucune étape. → Lettres de cette scène : x, y, z.',
  ]);
});

test('a diagnostic names the file, and is an error', () => {
  const parsed = parse(edited([5, 'fr', 'en']));
  expect(parsed).toMatchObject({ ok: false, diagnostics: [{ rule: 'parse', severity: 'error', file: FILE, line: 5 }] });
});

test.each([
  ['a list', '[]', '1 : Le fichier doit être un objet { … }, et non une liste. → Écrivez un objet { … }.'],
  ['a text', '"leçon"', '1 : Le fichier doit être un objet { … }, et non un texte. → Écrivez un objet { … }.'],
])('%s is no lesson', (_, text, remark) => {
  expect(remarksOf(parse(text))).toEqual([remark]);
});

const NOT_FRENCH = /\b(invalid|expected|required|unrecognized|must|too (?:big|small)|input|received)\b/i;

/** What parse promises whatever it is given. */
function promisesHold(text: string): void {
  const parsed = parse(text);
  const lines = text.split(/\r\n|\r|\n/).length;
  if (parsed.ok) {
    expect(parsed.value).toEqual(JSON.parse(text));
    return;
  }
  expect(parsed.diagnostics.length).toBeGreaterThan(0);
  let before = 1;
  for (const { line, message, hint } of parsed.diagnostics) {
    expect(line).toBeGreaterThanOrEqual(before);
    expect(line).toBeLessThanOrEqual(lines);
    before = line;
    expect(message).toMatch(/\.$/);
    expect(hint).toMatch(/[.?]$/);
    expect(message.replaceAll(/«.*?»/g, '')).not.toMatch(NOT_FRENCH);
  }
}

test('any text at all is read or explained', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.json()), promisesHold));
});

test('a lesson with characters cut, doubled or replaced is read or explained', () => {
  const cut = fc.record({
    at: fc.nat(SMALL_LESSON.length),
    removed: fc.nat(30),
    put: fc.oneof(fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\n', '//', '\\'), fc.string({ maxLength: 4 })),
  });
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
      promisesHold(
        cuts.reduce((text, { at, removed, put }) => text.slice(0, at) + put + text.slice(at + removed), SMALL_LESSON),
      );
    }),
    { numRuns: 150 },
  );
});

/** The places of all values inside a JSON value. */
function placesIn(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => [[key], ...placesIn(one).map((place) => [key, ...place])]);
}

const INHERITED = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'];

/** A copy of `value` with what stands at `place` replaced, or removed when `by` is undefined. */
function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? replaced(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]),
  );
}

test('a lesson with any of its values replaced or removed is read or explained', () => {
  const lesson: unknown = JSON.parse(SMALL_LESSON);
  const other = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue(),
    fc.constantFrom('hall', 'vu', 'a', 0, 1, true, [], {}),
  );
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(lesson)), other, (place, by) => {
      promisesHold(JSON.stringify(replaced(lesson, place, by), null, 2));
    }),
    { numRuns: 250 },
  );
});

test.each(INHERITED)('a lesson with « %s » in any of its objects is explained', (key) => {
  for (const by of ['"hall"', '1', '{}', '[]']) {
    const lines = SMALL_LESSON.split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.endsWith('{')) promisesHold(lines.with(index, `${line} "${key}": ${by},`).join('\n'));
    }
  }
});
