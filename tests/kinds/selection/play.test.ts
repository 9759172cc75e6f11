import { describe, expect, test } from 'vitest';
import { selection } from '../../../src/kinds/selection/play.ts';
import type { SelectionItem, SelectionScene } from '../../../src/kinds/selection/scene.ts';
import { aSelection } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

/** a and b are right (a required), c is wrong, d is fatal; 4 right for good, 3 for acceptable. */
const scene = aSelection('sac', 0, 'fin');

const anItem = (letter: string, right: boolean, more: Partial<SelectionItem> = {}): SelectionItem => ({
  id: `objet_${letter}`,
  letter,
  text: letter,
  right,
  ...more,
});

/** `good` is how many items must be right; nothing else is acceptable. */
function withItems(items: readonly SelectionItem[], good: number): SelectionScene {
  const { acceptable, ...outcomes } = scene.outcomes;
  return { ...scene, items, outcomes: { ...outcomes, good: { ...outcomes.good, atLeast: good } } };
}

test('offers every item, in the order in which they stand', () => {
  expect(selection.letters(withItems([anItem('b', true), anItem('a', false)], 2), () => false)).toBe('ba');
});

describe('judge', () => {
  test.each([
    ['ab', 'good', 'every item is right'],
    ['a', 'acceptable', 'one right item is left'],
    ['abc', 'acceptable', 'one wrong item is ticked'],
    ['ac', 'wrong', 'two items are wrong'],
    ['b', 'wrong', 'the required item is left, though three are right'],
    ['abd', 'fatal', 'a fatal item is ticked, though three are right'],
    ['bd', 'fatal', 'a fatal item is ticked and the required one left'],
  ])('finds %s %s: %s', (response, verdict) => {
    expect(selection.judge(scene, response, 'abcd')).toBe(verdict);
  });

  test('finds wrong whatever is below the only threshold', () => {
    const strict = withItems(scene.items, 4);
    expect(selection.judge(strict, 'a', 'abcd')).toBe('wrong');
    expect(selection.judge(strict, 'ab', 'abcd')).toBe('good');
  });

  test.each([
    ['nothing', ''],
    ['letters out of order', 'ba'],
    ['a letter twice', 'aab'],
    ['a letter that was closed', 'abd'],
  ])('takes %s for no answer', (_, response) => {
    expect(selection.judge(scene, response, 'abc')).toBeNull();
  });
});

test('gives each verdict the outcome of that name', () => {
  const verdicts = Object.entries(selection.outcomes(scene)).map(([key, { verdict }]) => [key, verdict]);
  expect(verdicts).toEqual([
    ['good', 'good'],
    ['acceptable', 'acceptable'],
    ['wrong', 'wrong'],
    ['fatal', 'fatal'],
  ]);
});

test.each([
  ['abcd', 15],
  ['cab', 7],
  ['d', 1],
])('has an answer for each set of the letters %s but the empty one, all as likely', (offered, count) => {
  expectFairAnswers(selection, scene, offered, count);
});

test('closes the fatal items that were ticked, and no other', () => {
  const twoFatal = withItems([...scene.items, anItem('e', false, { fatal: true })], 5);
  expect(selection.closes(twoFatal, 'abd')).toBe('d');
  expect(selection.closes(twoFatal, 'ade')).toBe('de');
  expect(selection.closes(twoFatal, 'ab')).toBe('');
});

describe('interaction', () => {
  test('names the right set alone when everything must be right', () => {
    expect(selection.interaction(scene)).toEqual({ type: 'choice', patterns: ['ab'] });
  });

  test('names the right set first, then the other good ones, each once and in alphabetical order', () => {
    const tolerant = withItems([anItem('c', false), anItem('b', true), anItem('a', true)], 2);
    const { patterns } = selection.interaction(tolerant);
    expect(patterns[0]).toBe('ab');
    expect([...patterns].sort()).toEqual(['a', 'ab', 'abc', 'b']);
  });

  test('names at most ten good answers', () => {
    const tolerant = withItems(
      [...'abcdef'].map((letter) => anItem(letter, letter < 'd')),
      3,
    );
    const { patterns } = selection.interaction(tolerant);
    expect(patterns[0]).toBe('abc');
    expect(new Set(patterns).size).toBe(10);
    expect(patterns).toHaveLength(10);
  });
});
