import { describe, expect, test } from 'vitest';
import { checkMutated, questionOf, sceneOf } from '../check-fixture.ts';

const words = (count: number): string => `Mot${' mot'.repeat(count - 1)}.`;

const saying = (simple: string) =>
  checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').simple = simple;
  });

describe.each([
  ['a sentence of 13 words', `Court. ${words(13)}`, '13 mots'],
  ['a word of 14 letters', 'Il y a des avertissements.', '« avertissements » a 14 lettres'],
  ['long words on average', 'Plusieurs habitants attendent dehors.', '8,3 lettres en moyenne'],
  ['a bracket', 'On sort (vite).', '« ( »'],
  ['a semicolon', 'On sort\u00a0; on va loin.', '« ; »'],
  ['a dash', 'On sort — et vite.', '« — »'],
])('%s', (_what, text, said) => {
  test('is found', () => {
    const { found, messages } = saying(text);
    expect(found).toEqual(['simple-too-hard lesson.json scenes[0].simple']);
    expect(messages[0]!.replaceAll('\u00a0', ' ')).toContain(said);
  });
});

test.each([
  ['12 words, twice', `${words(12)} ${words(12)}`],
  [
    'a telephone number, read in one go',
    `Tu appelles le 0\u00a0800\u00a047\u00a033\u00a033 avec ton tuteur, de la rue, loin.`,
  ],
  ['an hour, read in one go', 'À 14\u00a0h\u00a010, tu es dans le hall avec Nadia et la dame.'],
  ['emphasis', 'L’odeur est **forte** ici.'],
])('accepts %s', (_what, text) => {
  expect(saying(text).found).toEqual([]);
});

test('reads the simple version of an answer too', () => {
  const { found } = checkMutated((lesson) => {
    questionOf(lesson, 'plan').choices[0]!.simple = { text: 'Vite (ou pas).', feedback: words(13) };
  });
  expect(found).toEqual([
    'simple-too-hard lesson.json scenes[1].choices[0].simple.feedback',
    'simple-too-hard lesson.json scenes[1].choices[0].simple.text',
  ]);
});
