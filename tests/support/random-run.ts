import fc from 'fast-check';
import type { Engine } from '../../src/engine/engine.ts';
import type { Progress } from '../../src/engine/progress.ts';
import { isDecision, playOf } from '../../src/kinds/index.ts';
import type { Mark, Run } from '../../src/session/run.ts';

/** Plays `picks` one by one: each picks an answer where one is asked, and continues elsewhere. */
export function playPicks(engine: Engine, picks: readonly number[], start: Progress = engine.start()): Run {
  const marks = new Map<number, Mark>();
  let progress = start;
  for (const [step, pick] of picks.entries()) {
    const scene = engine.sceneAt(progress);
    const offered = engine.offeredAt(progress);
    if (!isDecision(scene) || offered === '') {
      progress = engine.advance(progress, { type: 'continue' }) ?? progress;
      continue;
    }
    const answers = playOf(scene).answers(scene, offered);
    progress = engine.advance(progress, { type: 'answer', response: answers[pick % answers.length]!.response })!;
    if (!marks.has(scene.trace)) marks.set(scene.trace, { at: step * 7_000, latencySeconds: step });
  }
  return { progress, marks };
}

/** Any run of a lesson, finished or not, fatal answers included. */
export const aRandomRun = (engine: Engine): fc.Arbitrary<Run> =>
  fc.array(fc.nat(5_000), { maxLength: 40 }).map((picks) => playPicks(engine, picks));
