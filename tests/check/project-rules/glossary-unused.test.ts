import { expect, test } from 'vitest';
import { checkProjectWith } from '../project-fixture.ts';

const aTerm = (form: string) => ({ id: 'mot', term: form, forms: [form], meaning: 'Un mot.' });

test('finds a term that no lesson writes', () => {
  expect(checkProjectWith({ glossary: [aTerm('zeppelin')] })).toEqual(['glossary-unused glossary.json [0] line 1']);
});

test.each(['alarme', 'fumée', 'responsable'])('accepts « %s », which a scene or a cited fact writes', (form) => {
  expect(checkProjectWith({ glossary: [aTerm(form)] })).toEqual([]);
});
