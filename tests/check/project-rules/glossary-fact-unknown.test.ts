import { expect, test } from 'vitest';
import { checkProjectWith } from '../project-fixture.ts';

const aTerm = (...facts: readonly string[]) => ({
  id: 'mot',
  term: 'alarme',
  forms: ['alarme'],
  meaning: 'Un mot.',
  facts,
});

test('finds a fact that a term cites and that is not in facts.json', () => {
  expect(checkProjectWith({ glossary: [aTerm('EXE-001', 'EXE-009')] })).toEqual([
    'glossary-fact-unknown glossary.json [0].facts[1] line 3',
  ]);
});
