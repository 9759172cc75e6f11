import { describe, expect, test } from 'vitest';
import { toLocation, toPattern, toResponse, toTimeOfDay, toTimespan } from '../../../src/tracking/scorm12/formats.ts';

describe('toTimespan', () => {
  test.each([
    [0, '0000:00:00'],
    [59.4, '0000:00:59'],
    [59.6, '0000:01:00'],
    [3599.5, '0001:00:00'],
    [750, '0000:12:30'],
    [360_000, '0100:00:00'],
    [35_999_999, '9999:59:59'],
    [36_000_000, '9999:59:59'],
    [Number.POSITIVE_INFINITY, '9999:59:59'],
    [-5, '0000:00:00'],
    [Number.NaN, '0000:00:00'],
  ])('%d s → %s', (seconds, timespan) => {
    expect(toTimespan(seconds)).toBe(timespan);
  });
});

describe('toTimeOfDay', () => {
  test.each([
    [new Date(2026, 0, 5, 9, 5, 7).getTime(), '09:05:07'],
    [new Date(2026, 0, 5, 0, 0, 0).getTime(), '00:00:00'],
    [new Date(2026, 6, 5, 23, 59, 59, 999).getTime(), '23:59:59'],
    [Number.NaN, null],
    [1e20, null],
  ])('%d → %s', (at, time) => {
    expect(toTimeOfDay(at)).toBe(time);
  });
});

describe('toLocation', () => {
  test.each([
    ['hall', true],
    ['', false],
    ['l’entrée', false],
    ['two\nlines', false],
  ])('%j is written: %j', (text, isWritten) => {
    expect(toLocation(text)).toBe(isWritten ? text : null);
  });

  test('holds 255 characters, and drops what is longer rather than cut it', () => {
    expect([toLocation('a'.repeat(255)), toLocation('a'.repeat(256))]).toEqual(['a'.repeat(255), null]);
  });
});

describe('toResponse', () => {
  test.each([
    ['b', 'b'],
    ['ac', 'a,c'],
    ['cab', 'c,a,b'],
    ['09z', '0,9,z'],
    ['', null],
    ['A', null],
    ['a,c', null],
    ['é', null],
    ['a'.repeat(128), null],
  ])('%j → %j', (letters, response) => {
    expect(toResponse('choice', letters)).toBe(response);
  });

  test.each([
    ['matching', 'axby', 'a.x,b.y'],
    ['matching', '0z', '0.z'],
    ['matching', 'axb', null],
    ['matching', '', null],
    ['matching', 'ab'.repeat(31), null],
    ['numeric', '0.9', '0.9'],
    ['numeric', '20', '20'],
    ['numeric', '0,9', null],
    ['numeric', '-1', null],
    ['numeric', '1e3', null],
    ['numeric', '', null],
  ] as const)('%s %j → %j', (type, told, response) => {
    expect(toResponse(type, told)).toBe(response);
  });
});

describe('toPattern', () => {
  test.each([
    ['choice', 'b', 'b'],
    ['choice', 'ac', '{a,c}'],
    ['sequencing', 'cab', 'c,a,b'],
    ['sequencing', 'c', 'c'],
    ['matching', 'axby', '{a.x,b.y}'],
    ['matching', 'ax', 'a.x'],
    ['numeric', '0.9', '0.9'],
    ['choice', '', null],
    ['choice', 'a c', null],
  ] as const)('%s %j → %j', (type, letters, pattern) => {
    expect(toPattern(type, letters)).toBe(pattern);
  });

  test('is never longer than 255 characters', () => {
    expect(toPattern('choice', 'a'.repeat(127))).toHaveLength(255);
    expect(toPattern('choice', 'a'.repeat(128))).toBeNull();
  });
});
