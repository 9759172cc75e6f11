import { expect, test } from 'vitest';
import { aSideQuestion, checkMutated, leadAside } from '../check-fixture.ts';

test('finds a decision without slot that one run can meet twice', () => {
  const { found, lines } = checkMutated((lesson) => {
    lesson.variables = { ...lesson.variables, vu: { type: 'boolean', initial: false } };
    const first = aSideQuestion('verifier', 10, 'alarme');
    first.next = [{ when: { vu: true }, goto: 'alarme' }, { goto: 'regarder' }];
    const second = aSideQuestion('regarder', 11, 'verifier');
    for (const choice of second.choices) choice.set = { vu: true };
    lesson.scenes.push(first, second);
    leadAside(lesson, 'verifier');
  });
  expect(found).toEqual(['decision-met-again lesson.json scenes[12]']);
  expect(lines[0]).toContain('"verifier"');
});

test('accepts a decision without slot that is met once', () => {
  const { found } = checkMutated((lesson) => {
    lesson.scenes.push(aSideQuestion('verifier', 10, 'alarme'));
    leadAside(lesson, 'verifier');
  });
  expect(found).toEqual([]);
});
