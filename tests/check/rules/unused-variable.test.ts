import { expect, test } from 'vitest';
import { checkMutated, questionOf, sceneOf, simulate } from '../check-fixture.ts';

test('finds a variable that nothing reads or changes', () => {
  const { found, lines, messages } = checkMutated((lesson) => {
    lesson.variables = { ...lesson.variables, oubliee: { type: 'boolean', initial: false } };
  });
  expect(found).toEqual(['unused-variable lesson.json variables.oubliee']);
  expect(lines[0]).toMatch(/^"oubliee": \{/);
  expect(messages[0]).toContain('lue ni changée');
});

test('finds a variable that is never read', () => {
  const { found, messages } = checkMutated((lesson) => {
    delete sceneOf(lesson, 'fin').asides;
  });
  expect(found).toEqual(['unused-variable lesson.json variables.signale']);
  expect(messages[0]).toContain('jamais lue.');
});

test('finds a variable that is never changed, whose condition is then never true', () => {
  const { found, messages } = checkMutated((lesson) => {
    for (const choice of questionOf(lesson, 'issue').choices) delete choice.set;
  });
  expect(found).toEqual([
    'condition-never-true lesson.json scenes[11].asides[0].when',
    'unused-variable lesson.json variables.signale',
  ]);
  expect(messages[1]).toContain('jamais changée.');
});

test('takes a variable that only a flow of the simulated room depends on for read', () => {
  const { found } = checkMutated((lesson) => {
    delete sceneOf(lesson, 'fin').asides;
    simulate(lesson, { leak: [{ when: { signale: true }, perHour: 1 }, { perHour: 20 }] });
  });
  expect(found).toEqual([]);
});

test('takes a variable that is drawn for changed', () => {
  const { found } = checkMutated((lesson) => {
    for (const choice of questionOf(lesson, 'issue').choices) delete choice.set;
    lesson.variables = { signale: { type: 'integer', min: 0, max: 1, initial: 0 } };
    sceneOf(lesson, 'fin').asides = [{ when: { signale: 1 }, text: 'Signalé.' }];
    lesson.draws = ['signale'];
  });
  expect(found.filter((line) => line.includes('unused-variable'))).toEqual([]);
});
