import { expect, test } from 'vitest';
import { aSideInformation, aSideQuestion, checkMutated, leadAside } from '../check-fixture.ts';

test('finds a scene that leads to itself', () => {
  const { found, lines, messages } = checkMutated((lesson) => {
    lesson.scenes.push(aSideInformation('piege', 'piege'));
    leadAside(lesson, 'piege');
  });
  expect(found).toEqual(['dead-end lesson.json scenes[12]']);
  expect(lines[0]).toContain('"piege"');
  expect(messages[0]).toContain('porte (b)');
});

test('finds a question that offers nothing, which is an unfair offer too', () => {
  const { found } = checkMutated((lesson) => {
    const question = aSideQuestion('muette', 10, 'alarme');
    for (const choice of question.choices) choice.requires = { signale: true };
    lesson.scenes.push(question);
    leadAside(lesson, 'muette');
  });
  // With the variable set, both choices are offered.
  expect(found).toEqual(['dead-end lesson.json scenes[12]', 'decision-offer lesson.json scenes[12]']);
});
