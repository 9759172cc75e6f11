import { expect, test } from 'vitest';
import { chanceOf } from '../../../src/site/workshop/model/chance.ts';
import { EMPTY_DRAFT } from '../../../src/site/workshop/model/draft.ts';
import { isPublicNumber, mistakesOf } from '../../../src/site/workshop/model/mistakes.ts';
import { megabytes, percent } from '../../../src/site/workshop/words.ts';

const fields = (changes: Partial<typeof EMPTY_DRAFT>) =>
  mistakesOf({ ...EMPTY_DRAFT, lessons: ['gaz_co'], ...changes }).map(({ field }) => field);

test('each mistake names its field', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ lessons: [], masteryScore: '101' })).toEqual(['lecons', 'seuil']);
  const cards = [
    { title: '', text: '' },
    { title: 'Atelier', text: '' },
    { title: '', text: 'Couper.' },
  ];
  expect(fields({ cards })).toEqual(['carte-1-text', 'carte-2-title']);
});

test.each([
  ['18', true],
  ['le 112', true],
  ['15 ou 18', false],
  ['poste 4518', false],
])('« %s » is a public number: %s', (typed, expected) => {
  expect(isPublicNumber(typed)).toBe(expected);
});

test('the chance told is that of the lesson where it is greatest, and fair where all are', () => {
  const check = (randomPass: number, lowestFairMastery: number | null, isUnfair = false) => ({
    isFresh: true,
    check: {
      masteryScore: 80,
      randomPass,
      lowestFairMastery,
      remarks: isUnfair
        ? [{ rule: 'random-pass', severity: 'warning' as const, path: ['masteryScore'], message: '', hint: '' }]
        : [],
      silenced: [],
    },
  });
  expect(chanceOf([], {})).toBeNull();
  expect(chanceOf(['a', 'b'], { a: check(0.01, 55), b: check(0.03, 60, true) })).toEqual({
    worst: 0.03,
    lowestFair: 60,
    isUnfair: true,
    isFresh: true,
  });
  expect(chanceOf(['a', 'b'], { a: check(0.01, null) })).toMatchObject({ lowestFair: null, isFresh: false });
});

test.each([
  [0, '0\u00a0%'],
  [2e-9, 'moins de 0,001\u00a0%'],
  [0.0000241, '0,002\u00a0%'],
  [0.673, '67,3\u00a0%'],
])('a chance of %s reads « %s »', (chance, words) => {
  expect(percent(chance)).toBe(words);
});

test('bytes read as a teacher’s computer tells them', () => {
  expect(megabytes(2_219_300)).toBe('2,2\u00a0Mo');
});
