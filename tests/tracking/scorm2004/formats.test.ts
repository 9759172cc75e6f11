import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  toLocation,
  toMeasure,
  toPatterns,
  toPlainLine,
  toResponse,
  toScaled,
  toTimeInterval,
  toTimestamp,
} from '../../../src/tracking/scorm2004/formats.ts';

describe('toTimeInterval', () => {
  test.each([
    [0, 'PT0S'],
    [59.4, 'PT59S'],
    [59.6, 'PT1M0S'],
    [75, 'PT1M15S'],
    [3600, 'PT1H0M0S'],
    [360_005, 'PT100H0M5S'],
    [-5, 'PT0S'],
    [Number.NaN, 'PT0S'],
    [Number.POSITIVE_INFINITY, 'PT9999H59M59S'],
  ])('%d s → %s', (seconds, interval) => {
    expect(toTimeInterval(seconds)).toBe(interval);
  });
});

describe('toTimestamp', () => {
  test.each([
    [0, '1970-01-01T00:00:00.0Z'],
    [Date.UTC(2026, 2, 1, 9, 5, 7, 999), '2026-03-01T09:05:07.0Z'],
    [Date.UTC(2038, 11, 31, 23, 59, 59), '2038-12-31T23:59:59.0Z'],
    [Date.UTC(2039, 0, 1), null],
    [-1, null],
    [Number.NaN, null],
    [1e20, null],
  ])('%d → %s', (at, timestamp) => {
    expect(toTimestamp(at)).toBe(timestamp);
  });
});

describe('toScaled and toMeasure', () => {
  test.each([
    [85, '0.85'],
    [66.666, '0.6667'],
    [100, '1'],
    [0, '0'],
    [0.01, '0.0001'],
    [0.001, '0'],
    [120, '1'],
    [-3, '0'],
    [Number.NaN, null],
  ])('%d of 100 → %s', (raw, scaled) => {
    expect([toScaled(raw), toMeasure(raw / 100)]).toEqual([scaled, scaled]);
  });
});

describe('toResponse and toPatterns', () => {
  test.each([
    ['b', 'b', 'b'],
    ['ac', 'a[,]c', 'a[,]c'],
    ['ca', 'c[,]a', 'a[,]c'],
    ['', null, null],
    ['A', null, null],
    ['a,c', null, null],
    ['aa', null, null],
  ])('%j is the response %j, and as the answer of a choice %j', (letters, response, pattern) => {
    expect([toResponse('choice', letters), toPatterns('choice', [letters])]).toEqual([
      response,
      pattern === null ? [] : [pattern],
    ]);
  });

  test('a sequence keeps its order, and no correct response comes twice', () => {
    expect(toPatterns('sequencing', ['cab', 'abc', 'cab'])).toEqual(['c[,]a[,]b', 'a[,]b[,]c']);
  });

  test.each([
    ['matching', 'axby', 'a[.]x[,]b[.]y'],
    ['matching', 'axbx', 'a[.]x[,]b[.]x'],
    ['matching', 'axb', null],
    ['numeric', '0.9', '0.9'],
    ['numeric', '20', '20'],
    ['numeric', '-3', null],
    ['numeric', '12345678', null],
  ] as const)('%s %j → %j', (type, told, response) => {
    expect(toResponse(type, told)).toBe(response);
  });

  test.each([
    [['1', '0.9', '1.1'], ['0.9[:]1.1']],
    [['9', '10'], ['9[:]10']],
    [['20'], ['20[:]20']],
    [['20', 'twelve'], ['20[:]20']],
    [['twelve'], []],
    [[], []],
  ])('the numbers %j are one range, with both its ends', (numbers, patterns) => {
    expect(toPatterns('numeric', numbers)).toEqual(patterns);
  });
});

describe('toPlainLine', () => {
  test.each([
    ['Que **faites**-vous ?', 'Que faites-vous ?'],
    ['une\nligne\r\n\tet demie', 'une ligne et demie'],
    ['{lang=fr} { a', 'lang=fr} { a'],
    ['a\u2028b\u0000c', 'a b c'],
    ['\ud83d seul', 'seul'],
    [' \n ', null],
    ['', null],
    ['a'.repeat(251), 'a'.repeat(250)],
    [`${'a'.repeat(249)}🔥`, 'a'.repeat(249)],
  ])('%j → %j', (text, line) => {
    expect(toPlainLine(text)).toBe(line);
  });
});

test('a location has at most 1000 characters, and is dropped rather than cut', () => {
  expect([toLocation('a'.repeat(1000)), toLocation('a'.repeat(1001)), toLocation(''), toLocation('é')]).toEqual([
    'a'.repeat(1000),
    null,
    null,
    null,
  ]);
});

describe('whatever comes in', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.double({ min: 0, max: 40_000_000 }));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'ab{}*\n🔥 '), maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'abcz019'), maxLength: 40 }),
  );

  test.each([
    ['a time interval', toTimeInterval, /^PT(\d{1,4}H)?([1-5]?\dM)?[1-5]?\dS$/],
    ['a timestamp', toTimestamp, /^(19[7-9]\d|20[0-3]\d)-\d\d-\d\dT\d\d:\d\d:\d\d\.0Z$/],
    ['a scaled score', toScaled, /^(0(\.\d{1,4})?|1)$/],
  ])('%s is legal, or nothing', (_, format, legal) => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const text = format(value);
        if (text !== null) expect(text).toMatch(legal);
      }),
    );
  });

  test.each([
    ['a response', (text: string) => toResponse('choice', text), /^[0-9a-z](\[,\][0-9a-z]){0,35}$/],
    ['a pattern', (text: string) => toPatterns('choice', [text])[0] ?? null, /^[0-9a-z](\[,\][0-9a-z]){0,35}$/],
    [
      'a matching',
      (text: string) => toResponse('matching', text),
      /^[0-9a-z]\[\.\][0-9a-z](\[,\][0-9a-z]\[\.\][0-9a-z]){0,35}$/,
    ],
    ['a number', (text: string) => toResponse('numeric', text), /^\d{1,7}(\.\d{1,7})?$/],
    ['a plain line', toPlainLine, /^[^{\s\p{C}\p{Zl}\p{Zp}].{0,249}$|^[^{]+$/u],
  ])('%s is legal, or nothing', (_, format, legal) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = format(text);
        if (value === null) return;
        expect(value).toMatch(legal);
        expect(value.length).toBeLessThanOrEqual(250);
        expect(value).toBe(value.trim());
        expect(value).not.toMatch(/[\n\r\u2028\u2029]/);
      }),
    );
  });
});
