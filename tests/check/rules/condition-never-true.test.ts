import { expect, test } from 'vitest';
import { aSideInformation, checkMutated, questionOf, sceneOf } from '../check-fixture.ts';

test('finds an aside whose condition no way makes true', () => {
  const { found, lines } = checkMutated((lesson) => {
    sceneOf(lesson, 'plan').asides = [{ when: { signale: true }, text: 'Les cartons ont disparu.' }];
  });
  expect(found).toEqual(['condition-never-true lesson.json scenes[1].asides[0].when']);
  expect(lines[0]).toMatch(/^"when": \{ "signale": true/);
});

test('reads an aside before the answer, a route after it', () => {
  const { found } = checkMutated((lesson) => {
    const question = questionOf(lesson, 'issue');
    question.asides = [{ when: { signale: true }, text: 'Les cartons ont disparu.' }];
    question.next = [{ when: { signale: true }, goto: 'porte' }, { goto: 'porte' }];
  });
  expect(found).toEqual(['condition-never-true lesson.json scenes[2].asides[0].when']);
});

test('leaves the conditions of an unreachable scene alone', () => {
  const { found } = checkMutated((lesson) => {
    const asides = [{ when: { signale: true }, text: 'Les cartons ont disparu.' }];
    lesson.scenes.push({ ...aSideInformation('oubliee', 'fin'), asides });
  });
  expect(found).toEqual(['unreachable-scene lesson.json scenes[12]']);
});
