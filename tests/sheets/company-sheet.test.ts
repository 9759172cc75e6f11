import { describe, expect, test } from 'vitest';
import { companySheet } from '../../src/sheets/company-sheet.ts';
import { subjectOf } from '../../src/sheets/subject.ts';
import { compileSmall, smallLesson } from '../support/small-lesson.ts';
import { SUBJECTS } from '../support/subjects.ts';

describe.each(Object.entries(SUBJECTS))('« À vérifier » of %s', (_, subject) => {
  test('asks what every company is asked, and what this lesson is about', () => {
    const { html } = companySheet(subject, { drawings: false });
    expect(html).toContain('Où est l’extincteur');
    expect(subject.lesson.sheet!.verify!.length).toBeGreaterThan(3);
    for (const text of subject.lesson.sheet!.verify!) expect(html).toContain(text);
    expect(html.match(/☐/g)!.length).toBe(7 + subject.lesson.sheet!.verify!.length);
  });
});

test('what the school gave is already filled in', () => {
  const school = {
    company: 'Ets Martin',
    personToWarn: 'Mme Li',
    assemblyPoint: 'Portail',
    gasNumber: '0 800 00 00 00',
  };
  const { html } = companySheet(subjectOf(smallLesson, compileSmall({}, { school }), []), { drawings: false });
  for (const value of Object.values(school)) expect(html).toContain(value);
});
