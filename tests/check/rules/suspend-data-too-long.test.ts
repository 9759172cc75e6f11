import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';

test('finds suspend data of more than 1,000 characters', () => {
  const { found, lines } = checkChanged((files) => {
    files.longestSuspendData = () => 1_001;
  });
  expect(found).toEqual(['suspend-data-too-long lesson.json scenes']);
  expect(lines[0]).toMatch(/^"scenes": \[/);
});

test('accepts 1,000', () => {
  const { found } = checkChanged((files) => {
    files.longestSuspendData = () => 1_000;
  });
  expect(found).toEqual([]);
});
