import { expect, test } from 'vitest';
import { nearestWord } from '../../src/parse/nearest-word.ts';

test.each([
  ['tittle', ['title', 'text'], 'title'],
  ['TITLE', ['title', 'text'], 'title'],
  ['txt', ['title', 'text'], 'text'],
  ['feedbak', ['facts', 'feedback'], 'feedback'],
  ['humeur', ['title', 'text'], null],
  ['x', [], null],
])('« %s » among %j is near %j', (written, known, nearest) => {
  expect(nearestWord(written, known)).toBe(nearest);
});
