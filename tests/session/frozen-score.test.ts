import { describe, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import type { QuestionScene } from '../../src/kinds/question/scene.ts';
import type { Verdict } from '../../src/lesson/lesson.ts';
import { everyKind } from '../support/lesson-builder.ts';
import { aChoice } from '../support/scene-builder.ts';
import { aSession } from '../support/session-bench.ts';

/** The same lesson after an author changed what the choices of its first question are worth. */
function judgedAnew(lesson: CompiledLesson, verdicts: Readonly<Record<string, Verdict>>): CompiledLesson {
  const q1 = lesson.scenes.q1 as QuestionScene;
  const choices = q1.choices.map((choice) => ({ ...choice, verdict: verdicts[choice.letter] ?? choice.verdict }));
  return { ...lesson, revision: 2, scenes: { ...lesson.scenes, q1: { ...q1, choices } } };
}

const LESSON = everyKind();
const STRICTER = judgedAnew(LESSON, { a: 'wrong' });
const KINDER = judgedAnew(LESSON, { b: 'good' });

const suspendDataAfter = (lesson: CompiledLesson, ...responses: string[]): string => {
  const bench = aSession({}, lesson);
  bench.play(...responses);
  return bench.suspendData();
};

/** The LMS holds the envelope of a finished run and still says `incomplete`: what it was sent last was lost. */
const reopened = (suspendData: string, lesson: CompiledLesson) =>
  aSession({ status: 'incomplete', suspendData }, lesson);

describe('a finished run keeps the score it had', () => {
  test.each([
    ['passed, when the lesson became stricter', ['a', 'ab', 'abcd', 'a'], STRICTER, 100, true],
    ['failed, when the lesson became kinder', ['b', 'ab', 'dcba'], KINDER, 50, false],
  ] as const)('%s', (_, responses, lesson, score, passed) => {
    const { saved, session } = reopened(suspendDataAfter(LESSON, ...responses), lesson);
    expect(saved).toMatchObject([{ score, status: { passed } }]);
    expect(session.view().score).toMatchObject({ raw: score, passed });
  });

  test('when its fatal answer is no longer one', () => {
    const lesson = everyKind({ masteryScore: 60 });
    const suspendData = suspendDataAfter(lesson, 'c', 'a', 'ab', 'abcd', 'a');
    const { saved } = reopened(suspendData, judgedAnew(lesson, { c: 'good' }));
    expect(saved).toMatchObject([{ score: 59, status: { passed: false } }]);
  });

  test('when its answers can no longer be played again', () => {
    const without = { ...LESSON, scenes: { ...LESSON.scenes, q1: onlyChoice(LESSON, 'd') } };
    const { saved } = reopened(suspendDataAfter(LESSON, 'a', 'ab', 'abcd', 'a'), without);
    expect(saved).toMatchObject([{ score: 100, status: { passed: true } }]);
  });

  test('through any number of launches', () => {
    const again = reopened(suspendDataAfter(LESSON, 'a', 'ab', 'abcd', 'a'), STRICTER);
    expect(reopened(again.suspendData(), STRICTER).saved).toMatchObject([{ score: 100, status: { passed: true } }]);
  });
});

function onlyChoice(lesson: CompiledLesson, letter: string): QuestionScene {
  return { ...(lesson.scenes.q1 as QuestionScene), choices: [aChoice(letter, 'wrong')] };
}

test('a finished run passes or not by the mastery score that the LMS holds now, so that it has nothing to rewrite', () => {
  // 83: the first answer was only acceptable.
  const suspendData = suspendDataAfter(LESSON, 'b', 'ab', 'abcd');
  const held = { status: 'incomplete' as const, suspendData };
  expect(aSession({ ...held, masteryScore: 100 }).saved).toMatchObject([{ score: 83, status: { passed: false } }]);
  expect(aSession({ ...held, masteryScore: 70 }).saved).toMatchObject([{ score: 83, status: { passed: true } }]);
});

test('a finished run keeps its answers and its objectives through a revision that has no place for them', () => {
  const without = { ...LESSON, revision: 2, scenes: { ...LESSON.scenes, q1: onlyChoice(LESSON, 'd') } };
  const before = suspendDataAfter(LESSON, 'a', 'ab', 'abcd', 'a');
  const { saved, suspendData } = reopened(before, without);
  expect(saved).toMatchObject([{ score: 100, objectives: [] }]);
  const sectionsOf = (text: string) => text.split('.')[4]!.split('~');
  expect(sectionsOf(suspendData())[2]).toBe(sectionsOf(before)[2]);
});

test('a fatal answer under a mastery score with decimals leaves a whole score, which comes back', () => {
  const bench = aSession({ masteryScore: 66.67 }, everyKind());
  bench.play('c', 'a', 'ab', 'abcd', 'a');
  const { raw, passed } = bench.session.view().score;
  expect([raw, passed]).toEqual([66, false]);
  const again = aSession({ status: 'incomplete', masteryScore: 66.67, suspendData: bench.suspendData() });
  expect(again.session.view()).toMatchObject({ held: 'read', score: { raw: 66 } });
});
