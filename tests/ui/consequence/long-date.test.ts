import { expect, test } from 'vitest';
import { stringsFor } from '../../../src/strings/strings.ts';
import { longDate } from '../../../src/ui/consequence/long-date.ts';

test.each([
  ['2026-11-22', '22 novembre 2026', '22 November 2026'],
  ['2026-01-01', '1er janvier 2026', '1 January 2026'],
  ['2025-12-31', '31 décembre 2025', '31 December 2025'],
])('%s is « %s » in French and « %s » in English', (day, french, english) => {
  expect(longDate(stringsFor('fr'), day)).toBe(french);
  expect(longDate(stringsFor('en'), day)).toBe(english);
});
