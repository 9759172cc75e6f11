import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import { scoreOf } from '../engine/score.ts';
import type { Attempt } from './next-report.ts';
import type { Finished } from './opening.ts';
import { type Run, savedAnswers } from './run.ts';

/**
 * The run after an answer; null when nothing of the kind is asked. `at` and `shownAt`, when the question appeared, are in
 * milliseconds since 1970.
 */
export function afterAnswer(engine: Engine, run: Run, response: string, at: number, shownAt: number): Run | null {
  const progress = engine.advance(run.progress, { type: 'answer', response });
  const given = progress?.given.at(-1);
  if (!progress || !given) return null;
  if (run.marks.has(given.trace)) return { ...run, progress };
  const mark = { at, latencySeconds: Math.max(0, Math.round((at - shownAt) / 1000)) };
  return { progress, marks: new Map(run.marks).set(given.trace, mark) };
}

/** The run that an attempt keeps once another has ended: the better of the two, so that a second try costs nothing. */
export function bestRun(
  lesson: CompiledLesson,
  { finished, minted }: Attempt,
  run: Run,
  masteryScore: number,
): Finished {
  const { raw, passed, capped } = scoreOf(lesson, run.progress, masteryScore);
  if (finished && finished.raw >= raw) return finished;
  return { run, answers: savedAnswers(run, minted), raw, passed, capped, passedThen: passed, here: true };
}
