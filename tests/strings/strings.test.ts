import { describe, expect, test } from 'vitest';
import { count, fill } from '../../src/strings/fill.ts';
import { stringsFor } from '../../src/strings/strings.ts';

const fr = stringsFor('fr');
const en = stringsFor('en');

/** Every sentence by its path. */
function sentences(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[`${path}${key}`, inner] as [string, string]] : sentences(inner, `${path}${key}.`),
  );
}
const holes = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test('English says every sentence that French says, with the same holes', () => {
  const withHoles = (strings: object) => sentences(strings).map(([path, sentence]) => [path, holes(sentence)]);
  expect(withHoles(en)).toEqual(withHoles(fr));
});

describe.each(sentences(fr))('the French sentence %s', (_path, sentence) => {
  test('keeps its high punctuation on the line of its word', () => {
    expect(sentence).not.toMatch(/ [:;?!%»]|« |[^\u00a0\u202f][:;?!%»](?=\s|$)/);
  });
  test('is set with French signs', () => {
    expect(sentence).not.toMatch(/['"]|\.\.\./);
  });
  test('speaks to the learner as « tu »', () => {
    expect(sentence).not.toMatch(/\b(vous|votre|vos)\b/i);
  });
});

test('a hole takes its value, whatever it looks like', () => {
  expect(fill('{who} : {n} sur {total}', { who: '{n} $& $1', n: 2, total: 14 })).toBe('{n} $& $1 : 2 sur 14');
});

test('a hole without a value throws, naming it', () => {
  expect(() => fill('place {n}', {})).toThrow('{n}');
});

describe('a count', () => {
  const forms = { one: '{n} case', other: '{n} cases' };
  test.each([
    ['fr', 0, '0 case'],
    ['fr', 1, '1 case'],
    ['fr', 2, '2 cases'],
    ['en', 0, '0 cases'],
    ['en', 1, '1 case'],
  ] as const)('in %s of %i is « %s »', (language, n, expected) => {
    expect(count({ language }, forms, n)).toBe(expected);
  });
});
