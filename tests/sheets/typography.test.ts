import { expect, test } from 'vitest';
import { typographyErrors } from '../../src/check/typography.ts';
import type { Html } from '../../src/pages/html.ts';
import { companySheet } from '../../src/sheets/company-sheet.ts';
import { guide } from '../../src/sheets/guide.ts';
import { reflexSheet } from '../../src/sheets/reflex-sheet.ts';
import { traceSheet } from '../../src/sheets/trace-sheet.ts';
import { SUBJECTS } from '../support/subjects.ts';

/** The texts between tags; sources are quoted as they are named. */
const texts = ({ html }: Html): readonly string[] =>
  html
    .replace(/<span class="guide-source">.*?<\/span>|<footer.*?<\/footer>/gs, '')
    .split(/<[^>]*>/)
    .map((text) => text.replace(/\s*\n\s*/g, ' ').trim())
    .filter((text) => /^[^:;?!»]/.test(text));

test('all that sheets say is set as French is', () => {
  const subject = SUBJECTS.gaz_odeur!;
  const options = { drawings: false } as const;
  const all = [traceSheet(), reflexSheet(subject, options), companySheet(subject, options), guide(subject, options)];
  expect(all.flatMap(texts).flatMap((text) => typographyErrors(text).map(({ excerpt }) => excerpt))).toEqual([]);
});
