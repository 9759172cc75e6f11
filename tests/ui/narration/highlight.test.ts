import { expect, test } from 'vitest';
import { placeOf } from '../../../src/ui/narration/highlight.ts';

const unit = { id: 'doute', parts: [{ text: 'Une odeur' }, { text: 'Odeur **faible**. Tu **sors**\u00a0! Vite.' }] };
const shown = ['Une odeur', 'Odeur faible. Tu sors\u00a0! Vite.'];

test.each([
  [0, 'Une odeur'],
  [1, 'Odeur faible.'],
  [2, 'Tu sors\u00a0!'],
  [3, 'Vite.'],
])('sentence %i is « %s » on screen', (sentence, words) => {
  const { part, start, end } = placeOf(unit, sentence)!;
  expect(shown[part]!.slice(start, end)).toBe(words);
});

test('there is no sentence past the last', () => {
  expect(placeOf(unit, 4)).toBeNull();
});
