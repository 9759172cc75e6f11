import { expect, test } from 'vitest';
import { checkChanged, checkNextRevision, questionOf, sceneOf } from '../check-fixture.ts';

test('finds a letter that stands for another choice than before', () => {
  const { found, lines, messages } = checkNextRevision((lesson) => {
    questionOf(lesson, 'plan').choices[0]!.id = 'autre_sens';
  });
  expect(found).toEqual(['id-reused lesson.json scenes[1].choices[0].letter']);
  expect(lines[0]).toMatch(/^"letter": "a"/);
  expect(messages[0]).toContain('« passer »');
});

test('finds a trace that was another scene’s', () => {
  const { found, lines } = checkNextRevision((lesson) => {
    const [plan, issue] = [questionOf(lesson, 'plan'), questionOf(lesson, 'issue')];
    [plan.trace, issue.trace] = [issue.trace, plan.trace];
  });
  expect(found).toEqual(['id-reused lesson.json scenes[1].trace', 'id-reused lesson.json scenes[2].trace']);
  expect(lines[0]).toMatch(/^"trace": 1,/);
});

test('finds a scene that changes its trace', () => {
  const { found, messages } = checkNextRevision((lesson) => {
    questionOf(lesson, 'plan').trace = 50;
  });
  expect(found).toEqual(['id-reused lesson.json scenes[1].trace']);
  expect(messages[0]).toContain('la trace 0');
});

test('accepts a choice that disappears and one that comes with a new letter', () => {
  const { found } = checkNextRevision((lesson) => {
    const { choices } = questionOf(lesson, 'porte');
    choices[1] = { ...choices[1]!, id: 'nouveau', letter: 'd' };
    sceneOf(lesson, 'porte').title = 'Une porte.';
  });
  expect(found).toEqual([]);
});

test('leaves a lesson alone that was never published', () => {
  const { found } = checkChanged(({ lesson, revisions }) => {
    revisions.push({
      revision: 1,
      slots: ['a00_ancien'],
      decisions: [{ trace: 0, scene: 'ancienne', letters: ['a=passer'] }],
    });
    lesson.revision = 2;
  });
  expect(found).toEqual([]);
});
