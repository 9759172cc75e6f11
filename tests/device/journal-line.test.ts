import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLine, parseLine } from '../../src/device/journal-line.ts';

test('any envelope, date and sending survives a round trip', () => {
  const entry = fc.record({
    envelope: fc.string({ unit: 'binary', maxLength: 4_000 }),
    at: fc.nat({ max: 999_999_999_999_999 }),
    isSent: fc.boolean(),
  });
  fc.assert(
    fc.property(entry, (kept) => {
      expect(parseLine(formatLine(kept))).toEqual(kept);
    }),
  );
});

test('a text is either null or written again as it was', () => {
  const almost = fc.stringMatching(/^[12]? ?\d{0,17} ?[012]? ?[a-z. \n]*$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (text) => {
      const entry = parseLine(text);
      if (entry) expect(Number(formatLine(entry)!.split(' ')[1])).toBe(Number(text.split(' ')[1]));
      if (entry) expect(text.endsWith(` ${entry.envelope}`)).toBe(true);
    }),
  );
});

test('a line longer than any envelope is no entry', () => {
  expect(parseLine(`1 1700000000000 1 ${'x'.repeat(8_000)}`)).not.toBe(null);
  expect(parseLine(`1 1700000000000 1 ${'x'.repeat(8_001)}`)).toBe(null);
});

test.each([
  null,
  '',
  '1',
  '1 1700000000000 1',
  '2 1700000000000 1 a.b',
  '1 1700000000000 2 a.b',
  '1 -1700000000000 1 a.b',
  '1 1.5 1 a.b',
  '1 1e12 1 a.b',
  '1 1700000000000000 1 a.b',
  ' 1 1700000000000 1 a.b',
  '{"version":1}',
])('%j is no entry', (line) => {
  expect(parseLine(line)).toBe(null);
});

test.each([
  ['without a date', { at: Number.NaN }],
  ['before 1970', { at: -1 }],
  ['between two milliseconds', { at: 0.5 }],
  ['longer than 8,000 characters', { envelope: 'x'.repeat(8_001) }],
])('an entry %s is not written', (_, change) => {
  expect(formatLine({ envelope: 'x'.repeat(8_000), at: 1_700_000_000_000, isSent: false })).not.toBe(null);
  expect(formatLine({ envelope: 'a.b', at: 1_700_000_000_000, isSent: false, ...change })).toBe(null);
});
