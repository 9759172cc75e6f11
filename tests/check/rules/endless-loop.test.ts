import { expect, test } from 'vitest';
import { aSideInformation, aSideQuestion, checkMutated, leadAside, questionOf } from '../check-fixture.ts';

test('finds scenes that lead to each other for ever, and writes the whole round', () => {
  const { found, lines, messages, report } = checkMutated((lesson) => {
    lesson.scenes.push(aSideInformation('aller', 'retour_au_point'), aSideInformation('retour_au_point', 'aller'));
    leadAside(lesson, 'aller');
  });
  expect(found).toEqual(['endless-loop lesson.json scenes[12]']);
  expect(lines[0]).toContain('"aller"');
  expect(messages[0]).toContain('aller → retour_au_point → aller');
  expect(report.randomPass).toBeNull();
});

test('finds a round that can be left, which meets a slot again', () => {
  const { found, messages } = checkMutated((lesson) => {
    const question = aSideQuestion('hesiter', 10, 'alarme');
    question.choices[1]!.next = 'porte';
    lesson.scenes.push(question);
    leadAside(lesson, 'hesiter');
  });
  expect(found).toEqual(['endless-loop lesson.json scenes[3]', 'slot-met-once lesson.json scenes[3]']);
  expect(messages.join()).toContain('porte → porte/b → hesiter → hesiter/b → porte');
});

test('does not take the return after a fatal answer for a round', () => {
  const { found } = checkMutated((lesson) => {
    questionOf(lesson, 'couloir').choices[1]!.verdict = 'fatal';
  });
  expect(found).toEqual([]);
});
