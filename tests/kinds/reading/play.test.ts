import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reading } from '../../../src/kinds/reading/play.ts';
import type { ReadingScene, Scale } from '../../../src/kinds/reading/scene.ts';
import { letterOfStep, stepOfLetter, valuesOf } from '../../../src/kinds/reading/steps.ts';
import { aReading } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

/** 0 to 2 by 0.1, right at 1; 0.1 away is good, 0.3 acceptable. */
const scene = aReading('mesure', 0, 'fin');
const LETTERS = '0123456789abcdefghijk';

const onScale = (scale: Partial<Scale>, more: Partial<ReadingScene> = {}): ReadingScene => ({
  ...scene,
  ...more,
  scale: { ...scene.scale, ...scale },
});

describe('values', () => {
  test('are written without the noise of adding', () => {
    expect(valuesOf(scene.scale).slice(0, 5)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
    expect(valuesOf({ ...scene.scale, min: 0.5, max: 2, step: 0.25 })).toEqual([0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);
  });

  test('have a letter each, whatever the scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(0.001, 0.01, 0.05, 0.1, 0.2, 0.25, 0.5, 1, 5, 20),
        fc.integer({ min: 1, max: 35 }),
        (start, step, count) => {
          const min = Number((start * step).toFixed(6));
          const max = Number(((start + count) * step).toFixed(6));
          const values = valuesOf({ ...scene.scale, min, max, step });
          expect(values).toHaveLength(count + 1);
          expect([values[0], values.at(-1)]).toEqual([min, max]);
          expect(values.map((_, index) => stepOfLetter(letterOfStep(index)))).toEqual(values.map((_, index) => index));
          expect(values.map(String).join(' ')).toMatch(/^(\d+(\.\d{1,6})? ?)+$/);
        },
      ),
    );
  });
});

test('offers a letter for each step, from the lowest', () => {
  expect(reading.letters(scene, () => false)).toBe(LETTERS);
  expect(reading.letters(onScale({ min: 0, max: 35, step: 1 }), () => false)).toBe(
    '0123456789abcdefghijklmnopqrstuvwxyz',
  );
});

describe('judge', () => {
  test.each([
    ['a', 'good', 'the right value'],
    ['9', 'good', 'a tenth below'],
    ['b', 'good', 'a tenth above, though 1.1 − 1 is more than 0.1 to a computer'],
    ['d', 'acceptable', 'three tenths above'],
    ['7', 'acceptable', 'three tenths below'],
    ['e', 'wrong', 'four tenths above'],
    ['0', 'wrong', 'far below'],
  ])('finds %s %s: %s', (response, verdict) => {
    expect(reading.judge(scene, response, LETTERS)).toBe(verdict);
  });

  test('takes nothing but the right value when no distance is allowed', () => {
    const { good, wrong } = scene.outcomes;
    const exact = onScale({}, { outcomes: { good: { ...good, within: 0 }, wrong } });
    expect(['9', 'a', 'b'].map((response) => reading.judge(exact, response, LETTERS))).toEqual([
      'wrong',
      'good',
      'wrong',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['two steps', '9a'],
    ['a step above the scale', 'z'],
    ['a capital', 'A'],
    ['a sign', '-'],
  ])('takes %s for no answer', (_, response) => {
    expect(reading.judge(scene, response, LETTERS)).toBeNull();
  });
});

test('gives each verdict the outcome of that name', () => {
  expect(Object.entries(reading.outcomes(scene)).map(([key, { verdict }]) => [key, verdict])).toEqual([
    ['good', 'good'],
    ['acceptable', 'acceptable'],
    ['wrong', 'wrong'],
  ]);
});

test('has an answer for each step, all as likely', () => {
  expectFairAnswers(reading, scene, LETTERS, 21);
});

test('names each step by its value, so that a changed scale changes what letters mean', () => {
  const named = reading.parts(scene).map(({ letter, id, text }) => `${letter}=${id}${text ?? ''}`);
  expect([named[0], named[9], named[10]]).toEqual(['0=v0', '9=v0_9', 'a=v1']);
  expect(named.every((one) => /^[0-9a-z]=[a-z][a-z0-9_]{1,39}$/.test(one))).toBe(true);
});

test('closes nothing', () => {
  expect(reading.closes(scene, '0')).toBe('');
});

describe('interaction', () => {
  test('tells numbers: the right one, and both ends of what is good', () => {
    const { type, patterns, told } = reading.interaction(scene);
    expect([type, patterns, told?.('9'), told?.('k')]).toEqual(['numeric', ['1', '0.9', '1.1'], '0.9', '2']);
  });

  test('names the right one alone when nothing else is good', () => {
    const { good, wrong } = scene.outcomes;
    const exact = onScale({ max: 30, step: 1 }, { value: 20, outcomes: { good: { ...good, within: 0 }, wrong } });
    expect(reading.interaction(exact).patterns).toEqual(['20']);
  });

  test('stays on the scale where the tolerance does not', () => {
    expect(reading.interaction(onScale({}, { value: 2 })).patterns).toEqual(['2', '1.9']);
  });
});
