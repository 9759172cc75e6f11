import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/session/replay.ts';
import { savedAnswers } from '../../src/session/run.ts';
import { compiledGasLesson } from '../support/gas-room.ts';
import { aLesson, anEngine, compiled, everyKind } from '../support/lesson-builder.ts';
import { aRandomRun, playPicks } from '../support/random-run.ts';
import { aChoice, anEnding, anInformation, aQuestion } from '../support/scene-builder.ts';

describe('replay', () => {
  const engine = anEngine(everyKind());

  test.each([
    ['', engine],
    [', and the gas of a simulated room', anEngine(compiledGasLesson())],
  ])('gives exactly the place, variables, answers and times that were saved%s', (_, engine) => {
    fc.assert(
      fc.property(aRandomRun(engine), (run) => {
        const place = {
          scene: engine.sceneAt(run.progress).id,
          shown: engine.outcomeAt(run.progress) ? ('outcome' as const) : ('scene' as const),
        };
        expect(replay(engine, engine.start(), savedAnswers(run, 0), 0, place)).toEqual(run);
      }),
      { numRuns: 500 },
    );
  });

  const twoQuestions = (second: Parameters<typeof aQuestion>[3]) =>
    anEngine(
      compiled(
        aLesson([
          aQuestion('q1', 0, 'milieu'),
          anInformation('milieu', 'q2'),
          aQuestion('q2', 1, 'fin', second),
          anEnding('fin'),
        ]),
      ),
    );
  const saved = savedAnswers(playPicks(twoQuestions({}), [0, 0, 0, 1]), 0);
  const place = { scene: 'q2', shown: 'outcome' as const };

  test('keeps the answers before one that a newer revision no longer has', () => {
    const newer = twoQuestions({ choices: [aChoice('a', 'good')] });
    expect(replay(newer, newer.start(), saved, 0, place).progress).toMatchObject({
      state: 'q1/a',
      given: [{ scene: 'q1' }],
    });
  });

  test('keeps the answers before a decision that a newer revision has renumbered', () => {
    const renumbered = twoQuestions({ trace: 9 });
    expect(replay(renumbered, renumbered.start(), saved, 0, place).progress).toMatchObject({
      given: [{ scene: 'q1' }],
    });
  });
});
