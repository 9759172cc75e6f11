import { expect, test } from 'vitest';
import { checkMutated, positionOf, questionOf, simulate } from '../check-fixture.ts';

test('finds an accepted answer of the simulated room that does not say how long it takes', () => {
  let position = 0;
  const { found, messages } = checkMutated((lesson) => {
    simulate(lesson);
    delete questionOf(lesson, 'plan').choices[1]!.seconds;
    position = positionOf(lesson, 'plan');
  });
  expect(found).toEqual([`seconds-missing lesson.json scenes[${position}].choices[1]`]);
  expect(messages[0]).toContain('combien de temps');
});

test('says nothing of answers that take no time, nor of scenes outside the room', () => {
  const { found, report } = checkMutated((lesson) => simulate(lesson, {}, 0));
  expect(found).toEqual([]);
  expect(report.gas).toEqual({ lowest: 100, highest: 100, seconds: 0 });
});
