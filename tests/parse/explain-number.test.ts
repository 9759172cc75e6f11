import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseRevisions } from '../../src/parse/parse-revisions.ts';
import { applySchema } from '../../src/parse/schema-mistakes.ts';
import { remarksAfter, remarksOf } from '../support/edited-lesson.ts';

const SIZES = [
  ['1e999', 'grand'],
  ['Infinity', 'grand'],
  ['1e300', 'grand'],
  ['100000000000000000', 'grand'],
  ['9007199254740991', 'grand'],
  ['-1e999', 'petit'],
  ['-Infinity', 'petit'],
  ['-100000000000000000', 'petit'],
] as const;

test.each(SIZES)('%s for a bounded field is one number that is too %s', (written, size) => {
  expect(remarksAfter([11, '80', written])).toEqual([
    `11 masteryScore: « masteryScore » est un nombre trop ${size}. → Écrivez un nombre entier de 1 à 100.`,
  ]);
});

test.each(SIZES)('%s for a variable is told with the range of the variable', (written, size) => {
  const words = `La variable « niveau » ne peut pas valoir un nombre trop ${size}. → Elle vaut un nombre entier de 0 à 3.`;
  expect(remarksAfter([27, '1', written])).toEqual([`27 variables.niveau.initial: ${words}`]);
  const place = '66 scenes[0].picture.layers[1].when.niveau';
  expect(remarksAfter([66, '[2, 3]', written])).toEqual([`${place}: ${words}`]);
  expect(remarksAfter([66, '[2, 3]', `[2, ${written}]`])).toEqual([`${place}[1]: ${words}`]);
});

test.each(SIZES)('%s for a bound of a variable is one number that is too %s', (written, size) => {
  expect(remarksAfter([25, '0', written])).toEqual([
    `25 variables.niveau.min: « min » est un nombre trop ${size}. → Écrivez un nombre entier de -99 à 99.`,
  ]);
});

test('a decimal for a variable is refused with the range of the variable', () => {
  expect(remarksAfter([66, '[2, 3]', '1.5'])).toEqual([
    '66 scenes[0].picture.layers[1].when.niveau: La variable « niveau » ne peut pas valoir « 1.5 ». → Elle vaut un nombre entier de 0 à 3.',
  ]);
});

test('a threshold above its bound and its items is told once', () => {
  expect(remarksAfter([164, '3', '11'])).toEqual([
    '164 scenes[2].outcomes.good.atLeast: Le seuil de « good » est 11, mais il n’y a que 3 éléments. → Donnez un seuil de 3 au plus.',
  ]);
});

test('a number that is too large for a text or a word is never called null or infinite', () => {
  expect(remarksAfter([6, '"Une petite leçon"', '1e999'])).toEqual([
    '6 title: « title » doit être un texte entre guillemets, et non un nombre. → Titre de la leçon. 140 caractères au plus.',
  ]);
  expect(remarksAfter([8, '"epi"', 'Infinity'])).toEqual([
    '8 family: « family » vaut un nombre trop grand, qui n’est pas permis. → Valeurs possibles : « gaz », « consignes », « epi », « encadrement ».',
  ]);
});

test('the range is told of a field that has no description', () => {
  expect(remarksOf(parseRevisions('[{ "revision": 0, "slots": [], "decisions": [] }]', 'x.json'))).toEqual([
    '1 [0].revision: « revision » vaut 0 : 1 au moins. → Écrivez un nombre entier de 1 à 999.',
  ]);
});

test('Infinity inside a text is only a word', () => {
  expect(remarksAfter([7, 'Pour', 'Infinity pour'])).toEqual([]);
});

test.each([
  ['both bounds', z.int().min(1).max(9), 1.5, 'Écrivez un nombre entier de 1 à 9.'],
  ['a lower bound', z.int().min(1), 0, 'Écrivez un nombre entier d’au moins 1.'],
  ['an upper bound', z.number().max(9), 10, 'Écrivez un nombre d’au plus 9.'],
  ['no bound', z.int(), 1.5, 'Écrivez un nombre entier.'],
  ['no bound and a huge number', z.int(), 1e17, 'Écrivez un nombre entier plus proche de zéro.'],
  ['a choice of types', z.union([z.boolean(), z.int()]), 1e17, 'Écrivez un nombre entier plus proche de zéro.'],
  [
    'a choice of types and infinity',
    z.union([z.boolean(), z.int()]),
    Infinity,
    'Écrivez un nombre entier plus proche de zéro.',
  ],
])('the hint says what to write with %s', (_, schema, value, hint) => {
  expect(applySchema<unknown>(schema, value)).toMatchObject({ ok: false, mistakes: [{ hint }] });
});
