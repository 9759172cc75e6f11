import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from '../../../src/kinds/match/play.ts';
import type { MatchScene } from '../../../src/kinds/match/scene.ts';
import { aMatch } from '../../support/scene-builder.ts';

/** a and c go with x, b with y, nothing with z; 3 right pairs for good, 2 for acceptable. */
const scene = aMatch('roles', 0, 'fin');

/** All strings of so many letters. */
const pairings = (letters: string, length: number): readonly string[] =>
  length === 0 ? [''] : pairings(letters, length - 1).flatMap((rest) => [...letters].map((letter) => letter + rest));

/** Items that go with these targets, one letter each, and the thresholds of good and acceptable. */
function going(to: string, targets: string, good: number, acceptable?: number): MatchScene {
  const { good: best, acceptable: middle, wrong } = scene.outcomes;
  return {
    ...scene,
    targets: [...targets].map((letter) => ({ id: `cible_${letter}`, letter, text: letter })),
    items: [...to].map((letter, index) => ({
      id: `item_${index}`,
      letter: String(index),
      text: letter,
      target: `cible_${letter}`,
    })),
    outcomes: {
      good: { ...best, atLeast: good },
      ...(acceptable !== undefined && middle && { acceptable: { ...middle, atLeast: acceptable } }),
      wrong,
    },
  };
}

test('offers the letters of the targets, in the order in which they stand', () => {
  expect(match.letters(going('ab', 'ba', 2), () => false)).toBe('ba');
});

describe('judge', () => {
  test.each([
    ['xyx', 'good', 'every pair is right'],
    ['xyz', 'acceptable', 'two pairs are right'],
    ['xxx', 'acceptable', 'the right target of two is given to all'],
    ['zyz', 'wrong', 'one pair is right'],
    ['yxy', 'wrong', 'no pair is right, though the letters are those of the right answer'],
  ])('finds %s %s: %s', (response, verdict) => {
    expect(match.judge(scene, response, 'xyz')).toBe(verdict);
  });

  test.each([
    ['nothing', ''],
    ['fewer pairs than items', 'xy'],
    ['more pairs than items', 'xyxx'],
    ['an item’s letter', 'xya'],
    ['a letter that is not offered', 'xyw'],
  ])('takes %s for no answer', (_, response) => {
    expect(match.judge(scene, response, 'xyz')).toBeNull();
  });
});

test('gives each verdict the outcome of that name', () => {
  expect(Object.entries(match.outcomes(scene)).map(([key, { verdict }]) => [key, verdict])).toEqual([
    ['good', 'good'],
    ['acceptable', 'acceptable'],
    ['wrong', 'wrong'],
  ]);
});

test('names items and targets by their place in the file', () => {
  expect(match.parts(scene).map(({ letter, id, path }) => `${letter}=${id} ${path.join('.')}`)).toEqual([
    'a=un items.0',
    'b=deux items.1',
    'c=trois items.2',
    'x=nord targets.0',
    'y=sud targets.1',
    'z=est targets.2',
  ]);
});

const anyMatch = fc
  .record({
    targets: fc.integer({ min: 2, max: 5 }),
    to: fc.array(fc.nat(4), { minLength: 3, maxLength: 6 }),
    good: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ targets, to, good }) => {
    const letters = 'vwxyz'.slice(0, targets);
    const threshold = Math.min(good, to.length);
    return going(
      to.map((index) => letters[index % targets]).join(''),
      letters,
      threshold,
      threshold > 1 ? threshold - 1 : undefined,
    );
  });

test('answers have exactly the chances of all pairings, each as likely as the others', () => {
  fc.assert(
    fc.property(anyMatch, (any) => {
      const letters = match.letters(any, () => true);
      const all = pairings(letters, any.items.length);
      const count = (key: string) => all.filter((response) => match.judge(any, response, letters) === key).length;
      const chance = (key: string) =>
        match
          .answers(any, letters)
          .filter(({ response }) => match.judge(any, response, letters) === key)
          .reduce((sum, { weight }) => sum + weight, 0);
      for (const key of ['good', 'acceptable', 'wrong']) expect(chance(key)).toBeCloseTo(count(key) / all.length, 12);
    }),
  );
});

test('answers are few: one for each number of right pairs, all different', () => {
  const widest = going('vwxyzv', 'vwxyz', 6, 3);
  const answers = match.answers(widest, 'vwxyz');
  expect(answers).toHaveLength(7);
  expect(new Set(answers.map(({ response }) => response)).size).toBe(7);
  expect(answers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(answers[0]).toEqual({ response: 'vwxyzv', weight: 1 / 5 ** 6 });
});

test('closes nothing', () => {
  expect(match.closes(scene, 'zzz')).toBe('');
});

describe('interaction', () => {
  test('tells each item’s letter beside its target’s', () => {
    const { type, patterns, told } = match.interaction(scene);
    expect([type, patterns, told?.('zyx')]).toEqual(['matching', ['axbycx'], 'azbycx']);
  });

  test('names the right pairing first, then the other good ones, each once', () => {
    const tolerant = going('vwv', 'vw', 2);
    expect(match.interaction(tolerant).patterns).toEqual(['0v1w2v', '0v1w2w', '0v1v2v', '0w1w2v']);
  });

  test('names at most ten good answers, and only good ones', () => {
    fc.assert(
      fc.property(anyMatch, (any) => {
        const letters = match.letters(any, () => true);
        const { patterns } = match.interaction(any);
        const responses = patterns.map((pattern) => [...pattern].filter((_, index) => index % 2 === 1).join(''));
        expect(responses[0]).toBe(any.items.map(({ text }) => text).join(''));
        expect(new Set(responses).size).toBe(responses.length);
        expect(responses.length).toBeLessThanOrEqual(10);
        expect(responses.every((response) => match.judge(any, response, letters) === 'good')).toBe(true);
      }),
    );
  });
});
