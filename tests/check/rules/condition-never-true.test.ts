import { expect, test } from 'vitest';
import { aSideInformation, checkMutated, questionOf, sceneOf, simulate } from '../check-fixture.ts';

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

test('finds a flow of the simulated room whose condition is never true there', () => {
  const { found } = checkMutated((lesson) =>
    simulate(lesson, {
      leak: [{ when: { signale: true }, perHour: 1 }, { perHour: 20 }],
      ventilation: [{ when: { signale: false }, perHour: 30 }, { perHour: 50 }],
      scenes: ['plan'],
    }),
  );
  expect(found).toEqual(['condition-never-true lesson.json simulation.leak[0].when']);
});
