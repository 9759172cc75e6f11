import { describe, expect, test } from 'vitest';
import { reflexSheet, sheetOf } from '../../src/sheets/reflex-sheet.ts';
import { subjectOf } from '../../src/sheets/subject.ts';
import { compileSmall, smallLesson } from '../support/small-lesson.ts';
import { SUBJECTS } from '../support/subjects.ts';

const printed = { drawings: 'dessins/' } as const;
const small = subjectOf(smallLesson, compileSmall(), []);

describe.each(Object.entries(SUBJECTS))('the sheet of %s', (_, subject) => {
  const { html } = reflexSheet(subject, printed);

  test('says each act, in order, and what is never done', () => {
    const { do: acts, never } = sheetOf(subject);
    expect(acts.length).toBeGreaterThan(1);
    expect(never.length).toBeGreaterThan(0);
    expect(html.match(/<li>/g)!.length).toBeGreaterThanOrEqual(acts.length + never.length);
  });

  test('names the sources of what it says', () => {
    expect(html).toMatch(/<footer class="sheet-sources">.*<li>/s);
  });
});

test('without a sheet of its own, a lesson gives what its ending keeps and why its fatal acts are fatal', () => {
  const { html } = reflexSheet(small, printed);
  expect(html).toContain('Aucune flamme, aucune étincelle.');
  expect(html).toContain('L’interrupteur fait une étincelle.');
});

test('texts mean themselves', () => {
  const sheet = { do: [{ text: '<b>Sortir</b> **vite**', facts: [] }], never: [{ text: 'a & b', facts: [] }] };
  const { html } = reflexSheet(subjectOf({ ...smallLesson, sheet }, compileSmall(), []), printed);
  expect(html).toContain('&lt;b&gt;Sortir&lt;/b&gt; <strong>vite</strong>');
  expect(html).toContain('a &amp; b');
});

test('a teacher’s own words stand on the sheet', () => {
  const sheet = { do: [{ text: 'Sortir.', facts: [] }], never: [{ text: 'Allumer.', facts: [] }] };
  const own = subjectOf({ ...smallLesson, sheet }, compileSmall(), [], { 'sheet.do.0.text': 'Sortir par la cour.' });
  expect(reflexSheet(own, printed).html).toContain('Sortir par la cour.');
});

test('without pictures, as in Moodle, it has no image, no style and no script, and begins with the heading asked for', () => {
  const [subject] = Object.values(SUBJECTS);
  const { html } = reflexSheet(subject!, { drawings: false, level: 3 });
  expect(html).not.toMatch(/<(img|svg|style|script)|style=/);
  expect(html.match(/<h(\d)/)![1]).toBe('3');
});

test('what the school gave is printed in the place of blanks', () => {
  const school = { assemblyPoint: 'Portail nord', personToWarn: 'M. Martin', emergencyNumber: '01 02 03 04 05' };
  const { html } = reflexSheet(subjectOf(smallLesson, compileSmall({}, { school }), []), printed);
  for (const value of Object.values(school)) expect(html).toMatch(new RegExp(`<strong[^>]*>${value}</strong>`));
});
