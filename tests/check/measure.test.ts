import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/check/explore.ts';
import { measure } from '../../src/check/measure.ts';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import { scoreOf } from '../../src/engine/score.ts';
import { isDecision, playOf } from '../../src/kinds/index.ts';
import { aDrawingLesson, aLesson, compiled } from '../support/lesson-builder.ts';
import { aChoice, anEnding, anInformation, aQuestion } from '../support/scene-builder.ts';
import { aRandomLesson } from './random-lesson.ts';

interface Run {
  readonly end: Progress;
  readonly chance: number;
}

/** Every run one by one, each answer drawn by its chance; after a fatal answer, among those that are not fatal. */
function* everyRun(engine: Engine, from = engine.start(), chance = 1): Generator<Run> {
  const scene = engine.sceneAt(from);
  const offered = engine.offeredAt(from);
  if (engine.hasEnded(from)) {
    yield { end: from, chance };
  } else if (!isDecision(scene) || engine.outcomeAt(from)) {
    yield* everyRun(engine, engine.advance(from, { type: 'continue' })!, chance);
  } else {
    const isFatal = (response: string) =>
      playOf(scene).outcomes(scene)[playOf(scene).judge(scene, response, offered)!]!.verdict === 'fatal';
    const answers = playOf(scene).answers(scene, offered);
    const drawn = engine.closedAt(from) === '' ? answers : answers.filter(({ response }) => !isFatal(response));
    const all = drawn.reduce((sum, { weight }) => sum + weight, 0);
    for (const { response, weight } of drawn) {
      yield* everyRun(engine, engine.advance(from, { type: 'answer', response })!, (chance * weight) / all);
    }
  }
}

const measured = (lesson: CompiledLesson) => measure(lesson, explore(createEngine(lesson)))!;

test('gives the chance, the best and the worst score that playing every run gives', () => {
  fc.assert(
    fc.property(aRandomLesson, (lesson) => {
      const runs = [...everyRun(createEngine(lesson))];
      const chanceAt = (mastery: number) =>
        runs.reduce((sum, { end, chance }) => sum + (scoreOf(lesson, end, mastery).passed ? chance : 0), 0);
      const scores = runs.map(({ end }) => scoreOf(lesson, end).raw);
      const { randomPass, bestScore, worstScore, lowestFairMastery } = measured(lesson);
      expect(randomPass).toBeCloseTo(chanceAt(lesson.masteryScore), 12);
      expect([bestScore, worstScore]).toEqual([Math.max(...scores), Math.min(...scores)]);
      const fair = lowestFairMastery ?? 101;
      if (fair <= 100) expect(chanceAt(fair)).toBeLessThanOrEqual(0.02 + 1e-12);
      if (fair > 1) expect(chanceAt(fair - 1)).toBeGreaterThan(0.02);
    }),
    { numRuns: 200 },
  );
});

test('takes every draw as likely: the chance of passing is their mean', () => {
  const lesson = compiled(aDrawingLesson(), { masteryScore: 100 });
  // One in two, in three, in four; then one in four, fatal answers never passing.
  expect(measured(lesson).randomPass).toBeCloseTo(((1 / 2 + 1 / 3 + 1 / 4) / 3) * (1 / 4), 14);
  expect(measured(lesson).decisions).toEqual({ shortest: 2, longest: 2 });
});

describe('four questions of which one answer in four is right', () => {
  const ids = ['q1', 'q2', 'q3', 'q4'];
  const choices = [aChoice('a', 'good'), aChoice('b', 'wrong'), aChoice('c', 'wrong'), aChoice('d', 'fatal')];
  const questions = ids.map((id, index) => aQuestion(id, index, ids[index + 1] ?? 'fin', { choices }));
  const lesson = (masteryScore: number) => compiled(aLesson([...questions, anEnding('fin')]), { masteryScore });

  test('are passed at 75 by chance in 9 cases of 256: fatal answers never pass', () => {
    // Three right and one wrong but not fatal (4 × 2 ways), or four right.
    expect(measured(lesson(75)).randomPass).toBeCloseTo((4 * 2 + 1) / 256, 14);
  });

  test('are fair from 76 on', () => {
    expect(measured(lesson(50)).lowestFairMastery).toBe(76);
  });
});

test('gives the best score of someone who never answers well', () => {
  const choices = [aChoice('a', 'good'), aChoice('b', 'acceptable')];
  const scenes = [aQuestion('q1', 0, 'q2'), aQuestion('q2', 1, 'fin', { choices }), anEnding('fin')];
  expect(measured(compiled(aLesson(scenes))).bestWithoutGood).toBe(50);
  expect(measured(compiled(aLesson([anInformation('debut', 'fin'), anEnding('fin')]))).bestWithoutGood).toBe(0);
  const allGood = [
    aQuestion('q', 0, 'fin', { choices: [aChoice('a', 'good'), aChoice('b', 'good')] }),
    anEnding('fin'),
  ];
  expect(measured(compiled(aLesson(allGood))).bestWithoutGood).toBeNull();
});

describe('a lesson with a short and a long way', () => {
  // Bodies of 50 words each.
  const words = Array.from({ length: 50 }, () => 'mot').join(' ');
  const choices = [
    aChoice('a', 'good', { next: 'fin', text: 'mot', consequence: 'mot', feedback: 'mot' }),
    aChoice('b', 'wrong', { text: 'mot', consequence: words, feedback: words }),
    aChoice('c', 'fatal', { text: 'mot', consequence: words.repeat(9), feedback: words.repeat(9) }),
  ];
  const question = aQuestion('q', 0, 'detour', { title: 'mot', text: 'mot', choices });
  const detour = {
    ...aQuestion('detour', 1, 'fin', { choices: [aChoice('a', 'good'), aChoice('b', 'wrong')] }),
    text: words,
  };
  const lesson = compiled(aLesson([question, detour, anEnding('fin')]));
  const { decisions, minutes } = measured(lesson);

  test('counts the decisions of both, without those asked again', () => {
    expect(decisions).toEqual({ shortest: 1, longest: 2 });
  });

  test('counts 100 words a minute and 8 seconds a decision', () => {
    const read = (count: number) => count / 100;
    // Title 2, text 2, chain 4, remember 1.
    const end = 9;
    // Two words and three choices, then two words.
    expect(minutes.shortest).toBeCloseTo(read(5 + 2 + end) + 8 / 60, 10);
    // Then 100 words, and the detour: title 2, text 50, two choices of 3 words, then consequence and feedback of 2 each.
    expect(minutes.longest).toBeCloseTo(read(5 + 100 + 52 + 6 + 4 + end) + 16 / 60, 10);
  });
});

test('measures nothing when the lesson goes round for ever or has no ending', () => {
  const round = compiled(aLesson([anInformation('aller', 'retour'), anInformation('retour', 'aller')]));
  expect(measure(round, explore(createEngine(round)))).toBeNull();
  const stuck = compiled(aLesson([anInformation('seul', 'seul')]));
  expect(measure(stuck, explore(createEngine(stuck)))).toBeNull();
});

test('measures nothing when the exploration was cut', () => {
  const lesson = compiled(aLesson([aQuestion('q', 0, 'fin'), anEnding('fin')]));
  expect(measure(lesson, explore(createEngine(lesson), 3))).toBeNull();
});
