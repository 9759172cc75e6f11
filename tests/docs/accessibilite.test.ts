import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('docs/accessibilite.md', 'utf8');

/** WCAG 2.2, levels A and AA, as published on 5 October 2023: 4.1.1 is gone. */
const CRITERIA = [
  ['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
  ['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
  ['4.1.2', '4.1.3'],
].flat();

/** How many criteria each of the thirteen themes of RGAA 4.1.2 has. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

/** The criteria of a theme that a text names, « 9.1 à 9.3 » being three. */
function criteriaIn(words: string, theme: number): ReadonlySet<number> {
  const found = new Set<number>();
  const range = new RegExp(`(?<![\\d.])${theme}\\.(\\d+)(?:(?: à | et )${theme}\\.(\\d+))?(?![\\d.]\\d)`, 'g');
  for (const [whole, first, last = first] of words.matchAll(range)) {
    const from = Number(first);
    const to = Number(last);
    if (whole.includes(' et ')) found.add(from).add(to);
    else for (let number = from; number <= to; number++) found.add(number);
  }
  return found;
}

const rows = (part: string): readonly (readonly string[])[] =>
  part
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const [, wcag = '', rgaa = ''] = text.split(/^## WCAG.*$|^## RGAA.*$/m);

test('every criterion of WCAG 2.2 A and AA has its line, once and in order', () => {
  expect(rows(wcag).map(([number]) => number)).toEqual(CRITERIA);
});

test('every line says how the criterion is met and how that is known', () => {
  for (const [number, , , how, known] of rows(wcag)) {
    expect(how, number).toMatch(/\p{L}{3}.*\.$/u);
    expect(known, number).toMatch(/^sans objet$|`(tests|src)\/|\d{4}/);
  }
});

test('every criterion of RGAA 4.1.2 is answered or said not to apply, and none is made up', () => {
  const parts = rgaa.split(/^### /m).slice(1);
  expect(parts.length).toBe(THEMES.length);
  for (const [index, count] of THEMES.entries()) {
    const theme = index + 1;
    const part = parts[index]!;
    const [without = ''] = part.split('\n').filter((line) => /sans objet/i.test(line));
    const told = [
      ...criteriaIn(
        rows(part)
          .map(([first]) => first)
          .join(', '),
        theme,
      ),
      ...criteriaIn(without, theme),
    ];
    expect(
      told.sort((one, other) => one - other),
      `thème ${theme}`,
    ).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  }
});

test('the criteria of WCAG that RGAA is tied to are listed above it', () => {
  const tied = rows(rgaa).flatMap(([, numbers = '']) => numbers.split(', '));
  expect(tied.filter((number) => !CRITERIA.includes(number))).toEqual([]);
});

test('each file that the document names exists', () => {
  const named = [...text.matchAll(/`((?:tests|src)\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
});
