import { expect, test } from 'vitest';
import { aSideQuestion, checkMutated, leadAside, questionOf } from '../check-fixture.ts';

test('finds a decision without a good answer', () => {
  const { found, lines, messages } = checkMutated((lesson) => {
    const question = aSideQuestion('sans_bonne', 10, 'alarme');
    question.choices[0]!.verdict = 'acceptable';
    lesson.scenes.push(question);
    leadAside(lesson, 'sans_bonne');
  });
  expect(found).toEqual(['decision-offer lesson.json scenes[12]']);
  expect(lines[0]).toContain('"sans_bonne"');
  expect(messages[0]).toMatch(/une bonne réponse .*porte \(b\)/);
});

test('finds a decision where every answer is good', () => {
  const { found, messages } = checkMutated((lesson) => {
    const question = aSideQuestion('sans_faute', 10, 'alarme');
    question.choices[1]!.verdict = 'good';
    lesson.scenes.push(question);
    leadAside(lesson, 'sans_faute');
  });
  expect(found).toEqual(['decision-offer lesson.json scenes[12]']);
  expect(messages[0]).toContain('une réponse qui ne soit pas bonne');
});

test('finds a decision that offers one answer in some configurations only', () => {
  const { found, messages } = checkMutated((lesson) => {
    const question = aSideQuestion('seule', 10, 'alarme');
    question.choices[1]!.requires = { signale: true };
    lesson.scenes.push(question);
    leadAside(lesson, 'seule');
  });
  expect(found).toEqual(['decision-offer lesson.json scenes[12]']);
  expect(messages[0]).toContain('au moins deux réponses différentes');
});

test('accepts that only the good answer is left after fatal ones', () => {
  const { found } = checkMutated((lesson) => {
    const question = questionOf(lesson, 'couloir');
    question.choices = question.choices.filter(({ verdict }) => verdict !== 'wrong');
  });
  expect(found).toEqual([]);
});
