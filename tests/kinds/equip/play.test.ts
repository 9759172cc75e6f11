import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NAMES } from '../../../src/art/library.ts';
import { hungFile, pieceOf, placeOnBody } from '../../../src/kinds/equip/places.ts';
import { dressed, equip } from '../../../src/kinds/equip/play.ts';
import { anEquip } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

/** a and b are right (a required), c is wrong and worn where b is, d is fatal; 4 right for good, 3 for acceptable. */
const scene = anEquip('casier', 0, 'fin');

describe('judge', () => {
  test.each([
    ['ab', 'good', 'every item is right'],
    ['a', 'acceptable', 'one right item is left'],
    ['ac', 'wrong', 'two items are wrong'],
    ['b', 'wrong', 'the required item is left, though three are right'],
    ['abd', 'fatal', 'a fatal item is taken'],
  ])('finds %s %s: %s', (response, verdict) => {
    expect(equip.judge(scene, response, 'abcd')).toBe(verdict);
  });

  test.each([
    ['nothing', ''],
    ['two things at one place of the body', 'abc'],
    ['letters out of order', 'ba'],
    ['a letter that was closed', 'abd'],
  ])('takes %s for no answer', (_, response) => {
    expect(equip.judge(scene, response, 'abc')).toBeNull();
  });
});

test.each([
  ['abcd', 11],
  ['abc', 5],
  ['bc', 2],
])('has an answer for each outfit of the letters %s, all as likely', (offered, count) => {
  expectFairAnswers(equip, scene, offered, count);
});

test('closes the fatal items that were taken, and no other', () => {
  expect(equip.closes(scene, 'abd')).toBe('d');
  expect(equip.closes(scene, 'ab')).toBe('');
});

test('names the right outfit first, and no outfit that cannot be worn', () => {
  expect(equip.interaction(scene)).toEqual({ type: 'choice', patterns: ['ab'] });
  const tolerant = {
    ...scene,
    items: scene.items.map((item) => ({ ...item, required: false, fatal: false })),
    outcomes: { ...scene.outcomes, good: { ...scene.outcomes.good, atLeast: 2 } },
  };
  const { patterns } = equip.interaction(tolerant);
  expect(patterns[0]).toBe('ab');
  expect(patterns.length).toBeGreaterThan(1);
  for (const pattern of patterns) expect(pattern).not.toMatch(/b.*c/);
});

describe('dressing', () => {
  test.each([
    ['', 'b', 'b'],
    ['b', 'a', 'ab'],
    ['ab', 'c', 'ac'],
    ['ac', 'b', 'ab'],
    ['ab', 'a', 'b'],
    ['d', 'd', ''],
  ])('from « %s », %s gives « %s »', (outfit, letter, after) => {
    expect(dressed(scene, outfit, letter)).toBe(after);
  });

  test('only ever gives what can be answered, or nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (letters) => {
        const outfit = letters.reduce((on, letter) => dressed(scene, on, letter), '');
        expect(outfit === '' || equip.judge(scene, outfit, 'abcd') !== null).toBe(true);
      }),
    );
  });
});

describe('places of the body', () => {
  test('are the same for a piece and for its defective form', () => {
    for (const word of NAMES.wears) expect(placeOnBody(word)).toBe(placeOnBody(pieceOf(word)));
  });

  test.each([
    ['mask', 'half_mask', true],
    ['breathing_set', 'mask', true],
    ['gloves_work', 'chainmail_glove', true],
    ['fire_helmet', 'helmet', true],
    ['helmet', 'glasses', false],
    ['vest', 'harness', false],
    ['ear_muffs', 'helmet', false],
  ])('%s and %s: one place is %s', (one, other, isSame) => {
    expect(placeOnBody(one) === placeOnBody(other)).toBe(isSame);
  });

  test('name only pieces that can be drawn', () => {
    for (const word of ['fire_helmet', 'half_mask', 'breathing_set', 'gloves_chemical', 'chainmail_glove'])
      expect(NAMES.wears).toContain(word);
  });
});

test('each piece has a file of its own in the locker', () => {
  expect(new Set(NAMES.wears.map(hungFile)).size).toBe(NAMES.wears.length);
  expect(hungFile('gloves_work:torn')).toBe('drawn/hung-gloves-work-torn.svg');
});
