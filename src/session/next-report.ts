import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import { encodeEnvelope } from '../envelope/codec.ts';
import type { Launch, Report } from '../tracking/tracker.ts';
import type { Finished, Opening } from './opening.ts';
import { interactionsOf, objectivesOf, progressOf } from './report.ts';
import { lacksPass, type Rights } from './rights.ts';
import { savedAnswers } from './run.ts';

/** The attempt as it stands, whatever of it is on screen. */
export type Attempt = Pick<Opening, 'attempt' | 'minted' | 'counter' | 'finished' | 'run' | 'counts'>;

export interface ReportInput {
  readonly engine: Engine;
  readonly launch: Launch;
  readonly rights: Rights;
  readonly masteryScore: number;
  readonly sessionSeconds: number;
  /** What the learner changed; null where nothing. */
  readonly preferences: Report['preferences'];
}

const NOTHING: Report = {
  status: null,
  score: null,
  progress: null,
  location: null,
  suspendData: null,
  sessionSeconds: null,
  interactions: [],
  objectives: [],
  preferences: { audio: null, captions: null, language: null },
};

/** The attempt as suspend data. */
export function envelopeOf({ lesson, ...engine }: Engine, attempt: Attempt): string {
  const { minted, finished, run, counts } = attempt;
  return encodeEnvelope({
    attempt: attempt.attempt,
    counter: attempt.counter,
    revision: lesson.revision,
    finished: finished && {
      raw: finished.raw,
      passed: finished.passed,
      capped: finished.capped,
      answers: finished.answers,
    },
    current:
      counts && !engine.hasEnded(run.progress)
        ? {
            answers: savedAnswers(run, minted),
            scene: engine.sceneAt(run.progress).id,
            shown: engine.outcomeAt(run.progress) ? 'outcome' : 'scene',
          }
        : null,
  });
}

/** Everything that the LMS should now hold, as far as this launch may write it. */
export function nextReport(input: ReportInput, attempt: Attempt): Report {
  const { engine, rights, launch, masteryScore, sessionSeconds, preferences } = input;
  const { finished, run } = attempt;
  if (rights === 'browsed') return { ...NOTHING, status: 'browsed' };
  const suspendData = envelopeOf(engine, attempt);
  if (rights === 'nothing') return finished ? { ...completion(input, finished), suspendData } : NOTHING;
  const place = { location: engine.sceneAt(run.progress).id, suspendData, sessionSeconds, preferences };
  if (rights === 'position') return { ...NOTHING, ...place, status: 'incomplete' };
  const told = finished ? results(engine, finished, masteryScore) : begun(engine.lesson, attempt, masteryScore);
  return { ...NOTHING, ...place, ...withHeldScore(told, launch, masteryScore) };
}

const begun = (lesson: CompiledLesson, { run }: Attempt, masteryScore: number) => ({
  status: 'incomplete' as const,
  score: null,
  progress: progressOf(lesson, run),
  interactions: interactionsOf(lesson, run),
  objectives: objectivesOf(lesson, run, false, masteryScore),
});

const results = ({ lesson, hasEnded }: Engine, { run, raw, passed }: Finished, masteryScore: number) => ({
  status: { passed },
  score: raw,
  progress: 1,
  interactions: interactionsOf(lesson, run),
  // A revision in which these answers no longer lead to an ending would score them lower.
  objectives: hasEnded(run.progress) ? objectivesOf(lesson, run, true, masteryScore) : [],
});

/**
 * A score that the LMS holds without a final status is that of a run whose end was lost, here and on the device: a
 * worse run after it lowers nothing. Hundredths are those of a value sent only to be told from another.
 */
function withHeldScore<R extends Pick<Report, 'status' | 'score'>>(
  told: R,
  { score, status }: Launch,
  masteryScore: number,
): R {
  // Only an attempt under way can have lost its ending: a new one may come with an old score.
  const held = status === 'incomplete' ? Math.round(score ?? 0) : 0;
  return told.score === null || told.score >= held
    ? told
    : { ...told, score: held, status: { passed: held >= masteryScore } };
}

/** What an attempt that is over lacks, and nothing that it already has. */
function completion({ engine, launch, masteryScore }: ReportInput, finished: Finished): Report {
  const isBetter = launch.score === null || launch.score < finished.raw;
  const told = results(engine, finished, masteryScore);
  return {
    ...NOTHING,
    ...(isBetter && told),
    score: isBetter ? finished.raw : null,
    status: lacksPass(launch.status, finished) ? { passed: true } : null,
  };
}
