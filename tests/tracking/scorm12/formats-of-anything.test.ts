import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLocation, toPattern, toResponse, toTimeOfDay, toTimespan } from '../../../src/tracking/scorm12/formats.ts';

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.double({ min: 0, max: 40_000_000 }));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'abcz019'), maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'09.,'), maxLength: 12 }),
);

describe('whatever comes in', () => {
  test('a timespan has the one form that every LMS takes', () => {
    fc.assert(fc.property(anyNumber, (seconds) => /^\d{4}:[0-5]\d:[0-5]\d$/.test(toTimespan(seconds))));
  });

  test('a timespan is within half a second of the time, up to the longest', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 35_999_999, noNaN: true }), (seconds) => {
        const [hours = 0, minutes = 0, rest = 0] = toTimespan(seconds).split(':').map(Number);
        expect(Math.abs(hours * 3600 + minutes * 60 + rest - seconds)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('a time of day is on the clock, or nothing', () => {
    fc.assert(fc.property(anyNumber, (at) => /^(([01]\d|2[0-3]):[0-5]\d:[0-5]\d|null)$/.test(String(toTimeOfDay(at)))));
  });

  test.each([
    ['a location', toLocation, /^[\x20-\x7e]{1,255}$/],
    ['a response', (text: string) => toResponse('choice', text), /^[0-9a-z](,[0-9a-z])*$/],
    ['a pattern', (text: string) => toPattern('choice', text), /^([0-9a-z]|\{[0-9a-z](,[0-9a-z])+\})$/],
    ['a sequence', (text: string) => toPattern('sequencing', text), /^[0-9a-z](,[0-9a-z])*$/],
    ['a matching', (text: string) => toResponse('matching', text), /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/],
    ['a number', (text: string) => toResponse('numeric', text), /^\d{1,7}(\.\d{1,7})?$/],
  ])('%s is legal, or nothing', (_, format, legal) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = format(text);
        if (value !== null) expect(value).toMatch(legal);
      }),
    );
  });

  test.each([
    ['a response', (text: string) => toResponse('choice', text)],
    ['a pattern of pairs', (text: string) => toPattern('matching', text)],
    ['a pattern', (text: string) => toPattern('choice', text)],
  ])('%s has at most 255 characters', (_, format) => {
    fc.assert(fc.property(anyText, (text) => (format(text)?.length ?? 0) <= 255));
  });
});
