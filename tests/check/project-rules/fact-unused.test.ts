import { expect, test } from 'vitest';
import { tenSlotFacts } from '../../support/ten-slot-lesson.ts';
import { checkProjectWith } from '../project-fixture.ts';

test('finds a fact that no lesson cites', () => {
  const facts = [...tenSlotFacts(), { ...tenSlotFacts()[0]!, id: 'EXE-009' }];
  expect(checkProjectWith({ facts })).toEqual(['fact-unused facts.json [2] line 1']);
});
