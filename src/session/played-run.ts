import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import { type Score, scoreOf } from '../engine/score.ts';
import type { Launch } from '../tracking/tracker.ts';
import type { Attempt } from './next-report.ts';
import type { Rights } from './rights.ts';
import type { SessionView } from './view.ts';

/** Score of the run on screen: frozen, when it is the one that the attempt keeps. */
export function shownScore(lesson: CompiledLesson, { run, finished }: Attempt, masteryScore: number): Score {
  const computed = scoreOf(lesson, run.progress, masteryScore);
  if (finished?.run !== run) return computed;
  const { raw, passed, capped } = finished;
  return { ...computed, raw, passed, capped };
}

/** What playing again would be worth, once the run on screen has ended: an assessment's debrief has told every answer. */
export function replayOf(
  engine: Engine,
  { run, finished }: Attempt,
  { launch, rights }: { launch: Launch; rights: Rights },
): SessionView['replay'] {
  if (!engine.hasEnded(run.progress) || launch.mode === 'review') return 'none';
  const isTold = engine.lesson.options.preset === 'assessment';
  const mayImprove = rights === 'everything' && finished !== null && !finished.passed && !isTold;
  return mayImprove && (finished.here || launch.link === 'none') ? 'counts' : 'training';
}
