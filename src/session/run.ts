import type { Given, Progress } from '../engine/progress.ts';
import type { SavedAnswer } from '../envelope/envelope.ts';

/** When the first answer to a decision was given, and how long it took. */
export interface Mark {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly latencySeconds: number;
}

/** One way through the lesson, from its start to where the learner is. */
export interface Run {
  readonly progress: Progress;
  /** By trace. */
  readonly marks: ReadonlyMap<number, Mark>;
}

export function markOf(run: Run, { trace, scene }: Given): Mark {
  const mark = run.marks.get(trace);
  if (!mark) throw new Error(`the answer at « ${scene} » has no time`);
  return mark;
}

/** The run's answers as the envelope keeps them. `minted` is when the attempt began, in milliseconds since 1970. */
export const savedAnswers = (run: Run, minted: number): readonly SavedAnswer[] =>
  run.progress.given.map((given) => {
    const { at, latencySeconds } = markOf(run, given);
    return {
      trace: given.trace,
      atSeconds: Math.max(0, Math.round((at - minted) / 1000)),
      latencySeconds,
      first: given.first.response,
      accepted: given.accepted?.response ?? null,
      closed: given.closed,
    };
  });
