import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectiveScores, rawScore, scoreOf } from '../../src/engine/score.ts';
import { aLesson, anEngine, compiled, play } from '../support/lesson-builder.ts';
import { anEnding, aQuestion } from '../support/scene-builder.ts';

const fourQuestions = aLesson([
  aQuestion('q1', 0, 'q2'),
  aQuestion('q2', 1, 'q3'),
  aQuestion('q3', 2, 'q4'),
  aQuestion('q4', 3, 'fin'),
  anEnding('fin'),
]);

const scored = (responses: string[], options = {}) => {
  const engine = anEngine(compiled(fourQuestions, options));
  return scoreOf(engine.lesson, play(engine, responses));
};

describe('scoreOf', () => {
  test.each([
    [['a', 'a', 'a', 'a'], { raw: 100, passed: true, capped: false }],
    [['a', 'a', 'a', 'b'], { raw: 88, passed: true, capped: false }],
    [['a', 'b', 'c', 'c'], { raw: 38, passed: false, capped: false }],
    [['c', 'c', 'c', 'c'], { raw: 0, passed: false, capped: false }],
  ])('of %j is %j', (responses, expected) => {
    expect(scored(responses)).toMatchObject(expected);
  });

  test('counts the first answer, not the one that replaced a fatal one', () => {
    expect(scored(['d', 'a', 'c', 'c', 'c']).raw).toBe(0);
  });

  test('stays below the mastery score after a fatal first answer, and says that it was capped', () => {
    expect(scored(['d', 'a', 'a', 'a', 'a'], { masteryScore: 70 })).toMatchObject({
      raw: 69,
      passed: false,
      capped: true,
    });
  });

  test('does not speak of a cap when the score fails anyway', () => {
    expect(scored(['d', 'a', 'c', 'c', 'c'])).toMatchObject({ raw: 0, capped: false });
  });

  test('passes with a fatal answer when options say that it only counts for nothing', () => {
    expect(scored(['d', 'a', 'a', 'a', 'a'], { masteryScore: 70, fatal: 'counts' })).toMatchObject({
      raw: 75,
      passed: true,
    });
  });

  test('follows the mastery score of the LMS when it gives one', () => {
    const engine = anEngine(compiled(fourQuestions));
    const end = play(engine, ['a', 'a', 'a', 'b']);
    expect(scoreOf(engine.lesson, end, 90)).toMatchObject({ raw: 88, masteryScore: 90, passed: false });
  });

  test('leaves a retired slot out of the best score', () => {
    const [first, ...slots] = fourQuestions.slots;
    const lesson = compiled({ ...fourQuestions, slots: [{ ...first!, retired: true }, ...slots] });
    expect(rawScore(lesson, 80, 6, false).raw).toBe(100);
  });

  test('passes exactly when the rounded number reaches the mastery score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 100 }),
        (responses, mastery) => {
          const engine = anEngine(compiled(fourQuestions));
          const { raw, passed } = scoreOf(engine.lesson, play(engine, responses), mastery);
          expect(passed).toBe(raw >= mastery);
          expect(Number.isInteger(raw)).toBe(true);
        },
      ),
    );
  });
});

test('objectiveScores give each objective the share of its own slots', () => {
  const lesson = {
    ...fourQuestions,
    objectives: [
      { id: 'un', text: 'Un.' },
      { id: 'deux', text: 'Deux.' },
    ],
    slots: fourQuestions.slots.map((slot, index) => ({ ...slot, objective: index === 0 ? 'un' : 'deux' })),
  };
  const engine = anEngine(compiled(lesson));
  expect(objectiveScores(engine.lesson, play(engine, ['a', 'b', 'c', 'a']))).toMatchObject([
    { id: 'un', raw: 100, earned: 2, best: 2 },
    { id: 'deux', raw: 50, earned: 3, best: 6 },
  ]);
});

test('objectiveScores leave a retired slot out, what it earned as well as what it could', () => {
  const [first, ...slots] = fourQuestions.slots;
  const engine = anEngine(compiled({ ...fourQuestions, slots: [{ ...first!, retired: true }, ...slots] }));
  expect(objectiveScores(engine.lesson, play(engine, ['a', 'b', 'c', 'a']))).toMatchObject([
    { id: 'objectif', earned: 3, best: 6, raw: 50 },
  ]);
  expect(objectiveScores(engine.lesson, play(engine, ['c', 'a', 'a', 'a']))).toMatchObject([{ earned: 6, raw: 100 }]);
});
