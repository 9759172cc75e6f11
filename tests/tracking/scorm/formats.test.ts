import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextToScore, toClock, toIdentifier, toScore, toSuspendData } from '../../../src/tracking/scorm/formats.ts';

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.double({ min: 0, max: 40_000_000 }));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));

describe('toScore', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [85, '85'],
    [66.66666667, '66.67'],
    [0.001, '0'],
    [100.4, '100'],
    [-3, '0'],
    [Number.POSITIVE_INFINITY, '100'],
    [Number.NaN, null],
  ])('%d → %s', (value, score) => {
    expect(toScore(value)).toBe(score);
  });
});

describe('toIdentifier', () => {
  test.each([
    ['a09_appel', 'a09_appel'],
    ['q-1', 'q-1'],
    ['q 1', null],
    ['1q', null],
    ['', null],
    ['évacuer', null],
    ['a'.repeat(64), 'a'.repeat(64)],
    ['a'.repeat(65), null],
  ])('%j → %j', (id, identifier) => {
    expect(toIdentifier(id)).toBe(identifier);
  });
});

describe('toSuspendData', () => {
  test.each([
    ['v1.a', true],
    ['', false],
    ['é', false],
    ['two\nlines', false],
    ['a'.repeat(4096), true],
    ['a'.repeat(4097), false],
  ])('%j is written: %j', (text, isWritten) => {
    expect(toSuspendData(text)).toBe(isWritten ? text : null);
  });
});

describe('whatever comes in', () => {
  test('a score is a decimal of 0 to 100 with at most two decimals, or nothing', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const score = toScore(value);
        expect(score === null).toBe(Number.isNaN(value));
        if (score === null) return;
        expect(score).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
        expect(Number(score)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('the score next to one is another one, a hundredth away', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const score = toScore(value) ?? '';
        const next = nextToScore(score);
        expect(toScore(Number(next))).toBe(next);
        expect(Math.abs(Number(next) - Number(score))).toBeCloseTo(0.01, 6);
      }),
    );
  });

  test('a clock has its minutes and seconds below 60, within half a second of the time up to the longest', () => {
    fc.assert(
      fc.property(anyNumber, (time) => {
        const { hours, minutes, seconds } = toClock(time);
        expect([hours <= 9999, minutes < 60, seconds < 60]).toEqual([true, true, true]);
        if (time >= 0 && time <= 35_999_999) {
          expect(Math.abs(hours * 3600 + minutes * 60 + seconds - time)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });

  test.each([
    ['an identifier', toIdentifier, /^[A-Za-z][A-Za-z0-9_-]{0,63}$/],
    ['suspend data', toSuspendData, /^[\x20-\x7e]{1,4096}$/],
  ])('%s is legal, or nothing', (_, format, legal) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = format(text);
        if (value !== null) expect(value).toMatch(legal);
      }),
    );
  });
});
