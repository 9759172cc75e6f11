import { expect, test } from 'vitest';
import { freeze } from '../../../src/check/frozen-decisions.ts';
import { checkChanged, type DraftLesson, type Files, questionOf } from '../check-fixture.ts';

/** Publishes the lesson, then changes it. */
const changedAfter = (change: (lesson: DraftLesson) => void) =>
  checkChanged(({ lesson, revisions, catalogue }: Files) => {
    revisions.push(structuredClone(freeze(lesson)) as Files['revisions'][number]);
    catalogue.modules[0]!.status = 'active';
    change(lesson);
  });

test('accepts a published lesson that has not changed, or only its words', () => {
  expect(changedAfter(() => {}).found).toEqual([]);
  const { found } = changedAfter((lesson) => {
    questionOf(lesson, 'plan').choices[0]!.feedback = 'Personne n’aura le temps.';
  });
  expect(found).toEqual([]);
});

test('finds a choice added to a published revision', () => {
  const { found, lines } = changedAfter((lesson) => {
    const { choices } = questionOf(lesson, 'plan');
    choices.push({ ...choices[0]!, id: 'nouveau', letter: 'd' });
  });
  expect(found).toEqual(['revision-changed lesson.json revision']);
  expect(lines[0]).toMatch(/^"revision": 1,/);
});

test('finds a choice renamed in a published revision, whose letter then has another meaning', () => {
  const { found } = changedAfter((lesson) => {
    questionOf(lesson, 'plan').choices[0]!.id = 'autre_nom';
  });
  expect(found).toEqual(['id-reused lesson.json scenes[1].choices[0].letter', 'revision-changed lesson.json revision']);
});

test('leaves a lesson alone that is not active', () => {
  const { found } = checkChanged(({ lesson, revisions }) => {
    revisions.push(structuredClone(freeze(lesson)) as Files['revisions'][number]);
    questionOf(lesson, 'plan').choices[0]!.id = 'autre_nom';
  });
  expect(found).toEqual([]);
});

test('finds other bounds of what is drawn, which draw something else from the same seed', () => {
  const drawing = (most: number) => (lesson: DraftLesson) => {
    lesson.variables = { ...lesson.variables, tirage: { type: 'integer', min: 0, max: most, initial: 0 } };
    lesson.draws = ['tirage'];
  };
  const { found } = checkChanged(({ lesson, revisions, catalogue }: Files) => {
    drawing(2)(lesson);
    revisions.push(structuredClone(freeze(lesson as never)) as Files['revisions'][number]);
    catalogue.modules[0]!.status = 'active';
    drawing(3)(lesson);
  });
  expect(found).toContain('revision-changed lesson.json revision');
});
