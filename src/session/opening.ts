import { drawOf } from '../engine/draw.ts';
import type { Engine } from '../engine/engine.ts';
import { checksum } from '../envelope/checksum.ts';
import { type Envelope, mintAttempt, mintedAt, type SavedAnswer } from '../envelope/envelope.ts';
import { replay } from './replay.ts';
import type { Run } from './run.ts';

/** A run played to its ending, with the score it had there. */
export interface Finished {
  readonly run: Run;
  /** As they were saved, those included that this revision has no place for. */
  readonly answers: readonly SavedAnswer[];
  readonly raw: number;
  readonly passed: boolean;
  readonly capped: boolean;
  /** Whether it passed when it ended, by the mastery score of then. */
  readonly passedThen: boolean;
  /** Whether it ended since this page was opened. */
  readonly here: boolean;
}

/** The attempt as it stands when a page opens on it. */
export interface Opening {
  readonly attempt: string;
  /** When the attempt began, in milliseconds since 1970. */
  readonly minted: number;
  readonly seed: number;
  /** That of the envelope found; 0 for a new attempt. */
  readonly counter: number;
  /** The best run played to its ending. */
  readonly finished: Finished | null;
  /** What is on screen first. */
  readonly run: Run;
  readonly resumed: boolean;
  /** Whether that run is one that the envelope keeps and the LMS may come to hold. */
  readonly counts: boolean;
}

/**
 * Takes up an attempt from its envelope, or begins one. `records` says whether anything more may be written; `now` is
 * in milliseconds since 1970 and `random` in [0, 1). The score of a finished run is frozen; whether it passes is judged
 * by the present `masteryScore`, as an LMS that holds one would judge it again.
 */
export function openAttempt(
  engine: Engine,
  held: Envelope | null,
  { records, masteryScore, now, random }: { records: boolean; masteryScore: number; now: number; random: number },
): Opening {
  const attempt = held?.attempt ?? mintAttempt(now, random);
  const minted = mintedAt(attempt);
  const seed = Number.parseInt(checksum(attempt), 36);
  const start = engine.start(drawOf(engine.lesson, seed));
  const finished = held?.finished
    ? {
        ...held.finished,
        passed: held.finished.raw >= masteryScore,
        passedThen: held.finished.passed,
        run: replay(engine, start, held.finished.answers, minted, null),
        here: false,
      }
    : null;
  const interrupted = held?.current ? replay(engine, start, held.current.answers, minted, held.current) : undefined;
  // Where nothing more can be recorded, a run that was finished tells more than one that was broken off after it.
  const resumedRun = records ? (interrupted ?? finished?.run) : (finished?.run ?? interrupted);
  return {
    attempt,
    minted,
    seed,
    counter: held?.counter ?? 0,
    finished,
    run: resumedRun ?? { progress: start, marks: new Map() },
    resumed: resumedRun !== undefined,
    counts: records && (interrupted !== undefined || finished === null),
  };
}
