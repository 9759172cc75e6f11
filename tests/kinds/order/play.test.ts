import { describe, expect, test } from 'vitest';
import { order } from '../../../src/kinds/order/play.ts';
import type { OrderScene } from '../../../src/kinds/order/scene.ts';
import { anOrder } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

/** a must come first, then b and c in either order, then d; 4 in place for good, 2 for acceptable. */
const scene = anOrder('gestes', 0, 'fin');

const { first: _first, ...withoutFirst } = scene;

/** Items of these letters with these ranks, and no step that must come first. */
const ranked = (...ranks: readonly (readonly [letter: string, rank: number])[]): OrderScene => ({
  ...withoutFirst,
  items: ranks.map(([letter, rank]) => ({ id: `geste_${letter}`, letter, text: letter, rank })),
});

test('offers every step, in the order in which they stand', () => {
  expect(order.letters(ranked(['b', 1], ['a', 2]), () => false)).toBe('ba');
});

describe('judge', () => {
  test.each([
    ['abcd', 'good', 'every step is in place'],
    ['acbd', 'good', 'steps of one rank stand in either order'],
    ['abdc', 'acceptable', 'two steps are in place'],
    ['adcb', 'acceptable', 'two steps are in place, one of them by its shared rank'],
    ['bacd', 'wrong', 'another step comes first, though two are in place'],
  ])('finds %s %s: %s', (response, verdict) => {
    expect(order.judge(scene, response, 'abcd')).toBe(verdict);
  });

  test('finds wrong what has too few steps in place, whichever comes first', () => {
    expect(order.judge(withoutFirst, 'bacd', 'abcd')).toBe('acceptable');
    expect(order.judge(withoutFirst, 'bcda', 'abcd')).toBe('wrong');
  });

  test('compares ranks as numbers, whatever is left out between them', () => {
    const far = ranked(['a', 2], ['b', 10], ['c', 30], ['d', 4]);
    expect(order.judge(far, 'adbc', 'abcd')).toBe('good');
    expect(order.judge(far, 'badc', 'abcd')).toBe('wrong');
  });

  test('takes the letters in any order of the offer', () => {
    expect(order.judge(scene, 'abcd', 'dbca')).toBe('good');
  });

  test.each([
    ['nothing', ''],
    ['fewer steps', 'abc'],
    ['a step twice', 'abccd'],
    ['a step in place of another', 'abce'],
  ])('takes %s for no answer', (_, response) => {
    expect(order.judge(scene, response, 'abcd')).toBeNull();
  });
});

test('gives each verdict the outcome of that name', () => {
  const verdicts = Object.entries(order.outcomes(scene)).map(([key, { verdict }]) => [key, verdict]);
  expect(verdicts).toEqual([
    ['good', 'good'],
    ['acceptable', 'acceptable'],
    ['wrong', 'wrong'],
  ]);
});

test.each([
  ['abcd', 24],
  ['cab', 6],
])('has an answer for each order of the letters %s, all as likely', (offered, count) => {
  const items = scene.items.filter(({ letter }) => offered.includes(letter));
  expectFairAnswers(order, { ...scene, items }, offered, count);
});

test('closes nothing', () => {
  expect(order.closes(scene, 'dcba')).toBe('');
});

describe('interaction', () => {
  test('names every order of the interchangeable steps', () => {
    expect(order.interaction(scene)).toEqual({ type: 'sequencing', patterns: ['abcd', 'acbd'] });
  });

  test('names the order of the ranks first, however the steps stand in the file', () => {
    const shuffled: OrderScene = { ...ranked(['d', 3], ['a', 1], ['b', 2]), outcomes: threshold(1) };
    const { patterns } = order.interaction(shuffled);
    expect(patterns[0]).toBe('abd');
    expect([...patterns].sort()).toEqual(['abd', 'adb', 'bad', 'dba']);
  });

  test('names no order that begins with another step than the one that must come first', () => {
    const free: OrderScene = { ...ranked(['c', 1], ['a', 1], ['b', 1]), first: 'a', outcomes: threshold(3) };
    expect([...order.interaction(free).patterns].sort()).toEqual(['abc', 'acb']);
  });

  test('names at most ten good answers', () => {
    const free = ranked(['a', 1], ['b', 1], ['c', 1], ['d', 1]);
    const { patterns } = order.interaction(free);
    expect(patterns[0]).toBe('abcd');
    expect(new Set(patterns).size).toBe(10);
    expect(patterns).toHaveLength(10);
  });
});

function threshold(atLeast: number): OrderScene['outcomes'] {
  return { good: { ...scene.outcomes.good, atLeast }, wrong: scene.outcomes.wrong };
}
