import type { Engine } from '../engine/engine.ts';
import type { Progress } from '../engine/progress.ts';
import type { CurrentRun, SavedAnswer } from '../envelope/envelope.ts';
import { isDecision } from '../kinds/index.ts';
import type { Mark, Run } from './run.ts';

const asks = (engine: Engine, progress: Progress): boolean =>
  isDecision(engine.sceneAt(progress)) && engine.outcomeAt(progress) === null;

/** Continues until something is asked, the run ends, or `stop` says so. */
function proceed(engine: Engine, from: Progress, stop: (progress: Progress) => boolean): Progress {
  let at = from;
  while (!stop(at) && !asks(engine, at)) {
    const next = engine.advance(at, { type: 'continue' });
    if (!next) return at;
    at = next;
  }
  return at;
}

/** Gives one answer; after a fatal one, comes back to the decision first. */
function respond(engine: Engine, from: Progress, response: string): Progress | null {
  const back = asks(engine, from) ? from : engine.advance(from, { type: 'continue' });
  return back && engine.advance(back, { type: 'answer', response });
}

/**
 * Gives a saved decision's answers again: the first, then one for each further letter that a fatal answer closed (a
 * fatal letter alone is a fatal answer of every kind that has any), then the accepted one.
 */
function answerAgain(engine: Engine, from: Progress, { first, closed, accepted }: SavedAnswer): Progress | null {
  let at = respond(engine, from, first);
  for (const letter of closed) {
    if (at && !engine.closedAt(at).includes(letter)) at = respond(engine, at, letter);
  }
  return at && accepted !== null && accepted !== first ? respond(engine, at, accepted) : at;
}

/**
 * Plays saved answers again from `start`, as far as they are still answers to this lesson: an older revision may have lost some.
 * `minted` is when the attempt began, in milliseconds since 1970. With `place`, goes on to the scene and phase that
 * were on screen, or stays where the last answer led when they are gone; without, on to the ending.
 */
export function replay(
  engine: Engine,
  start: Progress,
  answers: readonly SavedAnswer[],
  minted: number,
  place: Pick<CurrentRun, 'scene' | 'shown'> | null,
): Run {
  const byTrace = new Map(answers.map((answer) => [answer.trace, answer]));
  const marks = new Map<number, Mark>();
  let at = start;
  while (byTrace.size > 0) {
    const question = proceed(engine, at, () => false);
    const scene = engine.sceneAt(question);
    const saved = isDecision(scene) && asks(engine, question) ? byTrace.get(scene.trace) : undefined;
    const next = saved && answerAgain(engine, question, saved);
    if (!saved || !next) break;
    byTrace.delete(saved.trace);
    marks.set(saved.trace, { at: minted + saved.atSeconds * 1000, latencySeconds: saved.latencySeconds });
    at = next;
  }
  const isThere = (progress: Progress): boolean =>
    place !== null &&
    engine.sceneAt(progress).id === place.scene &&
    (engine.outcomeAt(progress) !== null) === (place.shown === 'outcome');
  const there = proceed(engine, at, isThere);
  return { progress: place === null || isThere(there) ? there : at, marks };
}
