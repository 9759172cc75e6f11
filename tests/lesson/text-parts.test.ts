import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/lesson/glossary.ts';
import { names, partsOf } from '../../src/lesson/text-parts.ts';

const aTerm = (id: string, ...forms: readonly string[]): Term => ({ id, term: id, forms, meaning: 'Un mot.' });

const TERMS = [
  aTerm('cos', 'COS'),
  aTerm('lie', 'LIE'),
  aTerm('perimetre', 'périmètre', 'périmètres'),
  aTerm('coffret', 'coffret', 'coffret de coupure'),
  aTerm('chef', 'chef d’agrès'),
];

/** Terms between brackets with their id, strong stretches between stars. */
const told = (text: string): string =>
  partsOf(text, TERMS)
    .map(({ text: words, isStrong, term }) => {
      const linked = term ? `[${term.id}:${words}]` : words;
      return isStrong ? `*${linked}*` : linked;
    })
    .join('');

describe.each([
  ['Le COS décide.', 'Le [cos:COS] décide.'],
  ['Le cosmos, le COSTUME et un cos.', 'Le cosmos, le COSTUME et un cos.'],
  ['À 20 % de la LIE, LIE dépassée.', 'À 20 % de la [lie:LIE], LIE dépassée.'],
  ['Périmètre levé.', '[perimetre:Périmètre] levé.'],
  ['Deux périmètres.', 'Deux [perimetre:périmètres].'],
  ['Un perimetre.', 'Un perimetre.'],
  ['L’explosion, l’ÉCOS, l’LIE.', 'L’explosion, l’ÉCOS, l’[lie:LIE].'],
  ['Le coffret de coupure, puis le coffret.', 'Le [coffret:coffret de coupure], puis le coffret.'],
  ['Le coffret\u00a0de coupure.', 'Le [coffret:coffret\u00a0de coupure].'],
  ['Le chef d’agrès et le **COS**.', 'Le [chef:chef d’agrès] et le *[cos:COS]*.'],
  ['**Le COS attend** le COS.', '*Le **[cos:COS]** attend* le COS.'],
  ['COS', '[cos:COS]'],
  ['2 * 3 ** COS', '2 * 3 ** [cos:COS]'],
])('%s', (text, expected) => {
  test(`reads ${expected}`, () => expect(told(text)).toBe(expected));
});

test('of two terms that overlap, the one that begins first stays', () => {
  const terms = [aTerm('deux', 'b c'), aTerm('un', 'a b')];
  expect(partsOf('a b c', terms).map(({ text, term }) => [text, term?.id])).toEqual([
    ['a b', 'un'],
    [' c', undefined],
  ]);
});

test('whatever the text, no character is lost but the stars of what is strong, and each term is carried once', () => {
  const word = fc.constantFrom('COS', 'LIE', 'coffret', 'de coupure', 'é', ' ', ',', '**', '*', '’', '\u00a0', '\n');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join('');
      const parts = partsOf(text, TERMS);
      expect(parts.map((part) => part.text).join('')).toBe(text.replace(/\*\*(.+?)\*\*/g, '$1'));
      const carried = parts.flatMap(({ term }) => term?.id ?? []);
      expect(new Set(carried).size).toBe(carried.length);
    }),
  );
});

test('a text names a term under any of its forms', () => {
  expect(TERMS.filter((term) => names('Le COS est au coffret de\u00a0coupure.', term)).map(({ id }) => id)).toEqual([
    'cos',
    'coffret',
  ]);
});
