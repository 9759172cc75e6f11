import { expect, test } from 'vitest';
import { checkMutated, questionOf } from '../check-fixture.ts';

test('finds the id of a fact that does not exist', () => {
  const { found, lines } = checkMutated((lesson) => {
    questionOf(lesson, 'plan').choices[1]!.facts = ['EXE-001', 'EXE-999'];
  });
  expect(found).toEqual(['fact-unknown lesson.json scenes[1].choices[1].facts[1]']);
  expect(lines[0]).toMatch(/^"EXE-999"/);
});
