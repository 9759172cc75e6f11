import { expect, test } from 'vitest';
import { textsCounted } from '../../../src/site/workshop/words.ts';

test('one text is told in the singular, and so is one changed text', () => {
  expect(textsCounted(1, 0)).toBe('1\u00a0texte');
  expect(textsCounted(5, 1)).toBe('5\u00a0textes, dont 1 changé');
  expect(textsCounted(5, 2)).toBe('5\u00a0textes, dont 2 changés');
});
