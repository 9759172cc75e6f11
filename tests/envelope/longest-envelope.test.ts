import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { encodeEnvelope, MOST_LATENCY, MOST_SECONDS } from '../../src/envelope/codec.ts';
import type { SavedAnswer } from '../../src/envelope/envelope.ts';
import { longestEnvelope } from '../../src/envelope/longest-envelope.ts';
import { savedAnswers } from '../../src/session/run.ts';
import { aLesson, anEngine, compiled, everyKind, play } from '../support/lesson-builder.ts';
import { aRandomRun } from '../support/random-run.ts';
import {
  aChoice,
  aMatch,
  anEnding,
  anInformation,
  anOrder,
  aQuestion,
  aReading,
  aSelection,
} from '../support/scene-builder.ts';

test('no run that can be played makes suspend data longer than the bound', () => {
  const engine = anEngine(everyKind());
  const bound = longestEnvelope(engine.lesson);
  fc.assert(
    fc.property(aRandomRun(engine), aRandomRun(engine), (finished, current) => {
      const text = encodeEnvelope({
        attempt: '0123456789',
        counter: 999_999,
        revision: 1,
        finished: { raw: 100, passed: true, capped: false, answers: savedAnswers(finished, 0) },
        current: { answers: savedAnswers(current, 0), scene: engine.sceneAt(current.progress).id, shown: 'outcome' },
      });
      expect(text.length).toBeLessThanOrEqual(bound);
    }),
  );
});

const LONGEST_SCENE = 'une_scene_dont_le_nom_est_bien_long';

/** Suspend data of a learner who took as long as can be kept, twice, and stopped at the last scene of the second run. */
function slowestTwice(answersOfOne: readonly SavedAnswer[]): string {
  const answers = answersOfOne.map((one) => ({ ...one, atSeconds: MOST_SECONDS, latencySeconds: MOST_LATENCY }));
  return encodeEnvelope({
    attempt: 'zzzzzzzzzz',
    counter: 36 ** 7 - 1,
    revision: 1,
    finished: { raw: 100, passed: true, capped: false, answers },
    current: { answers, scene: LONGEST_SCENE, shown: 'scene' },
  });
}

function playedFrom(lesson: CompiledLesson, initial: string, responses: readonly string[]): readonly SavedAnswer[] {
  const progress = play(anEngine({ ...lesson, initial }), responses);
  const marks = new Map(progress.given.map(({ trace }) => [trace, { at: 0, latencySeconds: 0 }]));
  return savedAnswers({ progress, marks }, 0);
}

const SHORT = [aChoice('a', 'good'), aChoice('b', 'wrong')];
const LONG = [aChoice('a', 'good'), ...['b', 'c', 'd', 'e'].map((letter) => aChoice(letter, 'fatal'))];
const variant = (id: string, slot: string, trace: number, next: string, choices = SHORT) =>
  aQuestion(id, trace, next, { slot, choices });

describe('where every answer is first a fatal one', () => {
  /** The longer of two variants stands last in one slot and first in the other. */
  const lesson = compiled(
    aLesson([
      variant('court_1', 's_un', 1, 'court_2'),
      variant('long_1', 's_un', 2, 'long_2', LONG),
      variant('long_2', 's_deux', 3, 'choix', LONG),
      variant('court_2', 's_deux', 4, 'choix'),
      aSelection('choix', 5, LONGEST_SCENE),
      anInformation(LONGEST_SCENE, 'fin'),
      anEnding('fin'),
    ]),
  );
  const everyFatal = ['b', 'c', 'd', 'e', 'a'];
  const answers = playedFrom(lesson, 'long_1', [...everyFatal, ...everyFatal, 'abcd', 'abc']);
  const bound = longestEnvelope(lesson);

  test('suspend data that closes every fatal letter of the longer variants stays within the bound', () => {
    expect(answers.map(({ first, accepted, closed }) => [first, accepted, closed])).toEqual([
      ['b', 'a', 'bcde'],
      ['b', 'a', 'bcde'],
      ['abcd', 'abc', 'd'],
    ]);
    expect(slowestTwice(answers).length).toBeLessThanOrEqual(bound);
  });

  /** In each of the two runs: the good letter of two questions, four letters of the selection. */
  test('the bound is longer only by the letters that no fatal answer closes', () => {
    expect(bound - slowestTwice(answers).length).toBeLessThanOrEqual(2 * (2 + 4));
  });
});

test('where nothing is fatal, the bound is reached exactly, with the longest trace of each slot', () => {
  const lesson = compiled(
    aLesson([
      variant('gauche_1', 's_un', 1, 'gauche_2'),
      variant('droite_1', 's_un', 1296, 'droite_2'),
      variant('droite_2', 's_deux', 1297, 'ordre'),
      variant('gauche_2', 's_deux', 2, 'ordre'),
      anOrder('ordre', 3, 'roles'),
      aMatch('roles', 4, 'mesure'),
      aReading('mesure', 5, LONGEST_SCENE),
      anInformation(LONGEST_SCENE, 'fin'),
      anEnding('fin'),
    ]),
  );
  const answers = playedFrom(lesson, 'droite_1', ['b', 'b', 'dcba', 'zzz', 'k']);
  expect(slowestTwice(answers).length).toBe(longestEnvelope(lesson));
});
