import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeEnvelope, MOST_LATENCY, MOST_SECONDS } from '../../src/envelope/codec.ts';
import { longestEnvelope } from '../../src/envelope/longest-envelope.ts';
import { savedAnswers } from '../../src/session/run.ts';
import {
  aChoice,
  aLesson,
  anEnding,
  anEngine,
  anInformation,
  anOrder,
  aQuestion,
  aSelection,
  compiled,
  everyKind,
  play,
} from '../support/lesson-builder.ts';
import { aRandomRun } from '../support/random-run.ts';

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

describe('the longest suspend data that can be played', () => {
  const LONG = [aChoice('a', 'good'), ...['b', 'c', 'd', 'e'].map((letter) => aChoice(letter, 'fatal'))];
  const SHORT = [aChoice('a', 'good'), aChoice('b', 'wrong')];
  const LONGEST_SCENE = 'une_scene_dont_le_nom_est_bien_long';
  const variant = (id: string, slot: string, trace: number, next: string, choices = LONG) =>
    aQuestion(id, trace, next, { slot, choices });

  /** Three slots with two variants: the longer one last, the longer one first, both alike but for their traces. */
  const lesson = compiled(
    aLesson([
      variant('court_1', 's_un', 36, 'court_2', SHORT),
      variant('long_1', 's_un', 37, 'long_2'),
      variant('long_2', 's_deux', 38, 'pareil_b'),
      variant('court_2', 's_deux', 39, 'pareil_a', SHORT),
      variant('pareil_a', 's_trois', 1, 'choix'),
      variant('pareil_b', 's_trois', 40, 'choix'),
      aSelection('choix', 41, 'ordre'),
      anOrder('ordre', 42, LONGEST_SCENE),
      anInformation(LONGEST_SCENE, 'fin'),
      anEnding('fin'),
    ]),
  );
  const engine = anEngine({ ...lesson, initial: 'long_1' });
  const bound = longestEnvelope(lesson);

  const allFatalFirst = ['b', 'c', 'd', 'e', 'a'];
  const responses = [...allFatalFirst, ...allFatalFirst, ...allFatalFirst, 'abcd', 'abc', 'abcd'];
  const progress = play(engine, responses);
  const last = { at: MOST_SECONDS * 1000, latencySeconds: MOST_LATENCY };
  const answers = savedAnswers({ progress, marks: new Map(progress.given.map(({ trace }) => [trace, last])) }, 0);
  const text = encodeEnvelope({
    attempt: 'zzzzzzzzzz',
    counter: 36 ** 7 - 1,
    revision: 1,
    finished: { raw: 100, passed: true, capped: false, answers },
    current: { answers, scene: LONGEST_SCENE, shown: 'scene' },
  });

  test('closes every fatal letter of the longest variants', () => {
    expect(answers.map(({ first, accepted, closed }) => [first, accepted, closed])).toEqual([
      ['b', 'a', 'bcde'],
      ['b', 'a', 'bcde'],
      ['b', 'a', 'bcde'],
      ['abcd', 'abc', 'd'],
      ['abcd', 'abcd', ''],
    ]);
  });

  test('stays within the bound', () => {
    expect(text.length).toBeLessThanOrEqual(bound);
  });

  /** In each of the two runs: the good letter of each of three questions, four letters of the selection. */
  test('is short of the bound only by the letters that no fatal answer closes', () => {
    expect(bound - text.length).toBeLessThanOrEqual(2 * (3 + 4));
  });
});
