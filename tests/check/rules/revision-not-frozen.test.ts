import { expect, test } from 'vitest';
import { freeze } from '../../../src/check/frozen-decisions.ts';
import { checkChanged, type Files } from '../check-fixture.ts';

test('finds an active lesson whose revision is not frozen', () => {
  const { found, lines } = checkChanged(({ lesson, revisions, catalogue }: Files) => {
    revisions.push(structuredClone(freeze(lesson)) as Files['revisions'][number]);
    catalogue.modules[0]!.status = 'active';
    lesson.revision = 2;
  });
  expect(found).toEqual(['revision-not-frozen lesson.json revision']);
  expect(lines[0]).toMatch(/^"revision": 2,/);
});

test.each(['wip', 'retired'] as const)('leaves a lesson alone that is %s', (status) => {
  const { found } = checkChanged(({ catalogue }) => {
    catalogue.modules[0]!.status = status;
  });
  expect(found).toEqual([]);
});
