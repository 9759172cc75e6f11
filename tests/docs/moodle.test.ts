import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/moodle.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Each test that a row names: its file and its titles. */
const named = rows.flatMap(([, number, , held = '']) =>
  [...held.matchAll(/`(tests\/[^`]+)`((?:,? « .+? »(?=,|$))*)/g)].flatMap(([, file = '', titles = '']) => {
    const list = [...titles.matchAll(/« (.+?) »(?=,|$)/g)].map(([, title = '']) => title);
    return (list.length > 0 ? list : ['']).map((title) => ({ number, file, title }));
  }),
);

test('there are twenty rules, and each names a test', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(new Set(named.map(({ number }) => number)).size).toBe(20);
});

test.each(named)('rule $number is held by a test that exists: $file « $title »', ({ file, title }) => {
  expect(readFileSync(file, 'utf8')).toContain(title);
});
