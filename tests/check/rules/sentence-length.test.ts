import { expect, test } from 'vitest';
import { aCall } from '../../support/scene-builder.ts';
import { checkMutated, sceneOf } from '../check-fixture.ts';

const words = (count: number): string => `Mot${' mot'.repeat(count - 1)}.`;

const saying = (text: string) =>
  checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').text = text;
  });

test('finds a sentence of 25 words', () => {
  const { found, lines, messages } = saying(`Court. ${words(25)}`);
  expect(found).toEqual(['sentence-length lesson.json scenes[0].text']);
  expect(lines[0]).toMatch(/^"text": "Court\./);
  expect(messages[0]).toContain('25 mots');
});

test('finds a reply on the telephone of 25 words', () => {
  const { found } = checkMutated(({ scenes }) => {
    const { slot: _slot, ...call } = aCall('appel_18', 90, 'fin');
    scenes.push({ ...call, numbers: [{ ...call.numbers[0]!, reply: words(25) }, ...call.numbers.slice(1)] } as never);
  });
  expect(found.filter((one) => one.startsWith('sentence-length'))).toEqual([
    'sentence-length lesson.json scenes[12].numbers[0].reply',
  ]);
});

test.each([
  ['24 words', words(24)],
  ['24 words, twice', `${words(24)} ${words(24)}`],
  ['24 words and marks set apart by spaces', `${words(24).slice(0, -1)}\u00a0: «\u00a0»\u00a0!`],
  ['a question then its answer', `${words(20).slice(0, -1)}\u00a0? ${words(20)}`],
])('accepts %s', (_what, text) => {
  expect(saying(text).found).toEqual([]);
});
