import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOf } from '../../src/engine/draw.ts';
import { decodeEnvelope, encodeEnvelope } from '../../src/envelope/codec.ts';
import type { Envelope } from '../../src/envelope/envelope.ts';
import { openAttempt } from '../../src/session/opening.ts';
import { savedAnswers } from '../../src/session/run.ts';
import { tellRun } from '../../src/ui/debrief/told.ts';
import { aDrawingLesson, anEngine, compiled } from '../support/lesson-builder.ts';
import { playPicks } from '../support/random-run.ts';

const lesson = compiled(aDrawingLesson());
const engine = anEngine(lesson);
const rights = { records: true, masteryScore: 80 };

/** A new attempt, of a given moment and chance. */
const opened = (now: number, random: number) => openAttempt(engine, null, { ...rights, now, random });

const moment = fc.tuple(
  fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
  fc.double({ min: 0, max: 0.999, noNaN: true }),
);

test('a new attempt begins with its own draw', () => {
  fc.assert(
    fc.property(moment, ([now, random]) => {
      const { run, seed } = opened(now, random);
      expect(run.progress.values).toEqual(drawOf(lesson, seed));
    }),
  );
});

test('attempts differ in what they draw', () => {
  const drawn = Array.from({ length: 40 }, (_, index) => opened(1_700_000_000_000 + index * 61_000, index / 40));
  expect(new Set(drawn.map(({ run }) => run.progress.values.tirage))).toEqual(new Set([0, 1, 2]));
});

test('suspend data alone gives back the draw, the place and the answers, in the middle or after the ending', () => {
  fc.assert(
    fc.property(moment, fc.array(fc.nat(50), { maxLength: 8 }), ([now, random], picks) => {
      const { attempt, minted, run: begun } = opened(now, random);
      const run = playPicks(engine, picks, begun.progress);
      const { progress } = run;
      const shown = engine.outcomeAt(progress) ? ('outcome' as const) : ('scene' as const);
      const current = { answers: savedAnswers(run, 0), scene: engine.sceneAt(progress).id, shown };
      const envelope: Envelope = { attempt, counter: 1, revision: 1, finished: null, current };
      const decoded = decodeEnvelope(encodeEnvelope(envelope));
      if (decoded.kind !== 'envelope') throw new Error('the envelope is lost');
      const again = openAttempt(engine, decoded.envelope, { ...rights, now: now + 1e9, random: 0.5 });
      expect(again.run.progress).toEqual(progress);
      expect(again.minted).toBe(minted);
    }),
    { numRuns: 300 },
  );
});

test('the debrief tells the run that was drawn', () => {
  for (const tirage of [0, 1, 2]) {
    const { progress } = playPicks(engine, [0, 0, 0, 0], engine.start({ tirage }));
    expect(tellRun(engine, progress).map(({ scene }) => scene.id)[0]).toBe(`v${tirage}`);
  }
});
