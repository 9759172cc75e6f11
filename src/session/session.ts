import type { Engine } from '../engine/engine.ts';
import { objectiveScores, type Score, scoreOf } from '../engine/score.ts';
import { checksum } from '../envelope/checksum.ts';
import { decodeEnvelope, encodeEnvelope } from '../envelope/codec.ts';
import { type Envelope, mintAttempt, mintedAt } from '../envelope/envelope.ts';
import type { Launch, Report, SaveResult, Tracker } from '../tracking/tracker.ts';
import { replay } from './replay.ts';
import { interactionsOf, objectivesOf } from './report.ts';
import { rightsOf } from './rights.ts';
import { type Run, savedAnswers } from './run.ts';
import type { Saving, Session, SessionView } from './view.ts';

export interface SessionInput {
  readonly engine: Engine;
  readonly launch: Launch;
  readonly tracker: Pick<Tracker, 'save' | 'close' | 'abandon'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Runs a task after some milliseconds. */
  readonly later: (task: () => void, milliseconds: number) => void;
}

/** Long enough for the consequence to be painted: an LMS may freeze the page while it commits. */
const PAUSE_MS = 80;

/** Waits before what the LMS refused is sent again; the last one repeats. */
const RETRIES_MS = [2_000, 8_000, 30_000, 60_000];

/** A run played to its ending, with the score it had there. */
interface Finished {
  readonly run: Run;
  readonly raw: number;
  readonly passed: boolean;
  readonly capped: boolean;
  /** Whether it ended since this page was opened. */
  readonly here: boolean;
}

/** Opens one learner's session on what the LMS held at launch, and writes at once what a launch must write. */
export function openSession({ engine, launch, tracker, now, random, later }: SessionInput): Session {
  const { lesson } = engine;
  const opened = now();
  const rights = rightsOf(launch);
  const records = rights === 'everything' || rights === 'position';
  const masteryScore = launch.masteryScore ?? lesson.masteryScore;
  const decoded = decodeEnvelope(launch.suspendData);
  const held: Envelope | null = decoded.kind === 'envelope' ? decoded.envelope : null;
  const attempt = held?.attempt ?? mintAttempt(opened, random());
  const minted = mintedAt(attempt);
  const seed = Number.parseInt(checksum(attempt), 36);

  let counter = held?.counter ?? 0;
  let finished: Finished | null = held?.finished
    ? { ...held.finished, run: replay(engine, held.finished.answers, minted, null), here: false }
    : null;
  const interrupted = held?.current ? replay(engine, held.current.answers, minted, held.current) : undefined;
  // Where nothing more can be recorded, a run that was finished tells more than one that was broken off after it.
  const resumedRun = records ? (interrupted ?? finished?.run) : (finished?.run ?? interrupted);
  let run: Run = resumedRun ?? { progress: engine.start(), marks: new Map() };
  /** Whether the run on screen is one that the envelope keeps and the LMS may come to hold. */
  let counts = records && (held?.current != null || finished === null);
  let screen: SessionView['screen'] = 'title';
  let lastResult: SaveResult | null = null;
  let isSaveDue = false;
  let refusals = 0;
  let shownAt = opened;
  const listeners = new Set<() => void>();

  const suspendData = (): string =>
    encodeEnvelope({
      attempt,
      counter,
      revision: lesson.revision,
      finished: finished && { ...finished, answers: savedAnswers(finished.run, minted) },
      current:
        counts && !engine.hasEnded(run.progress)
          ? {
              answers: savedAnswers(run, minted),
              scene: engine.sceneAt(run.progress).id,
              shown: engine.outcomeAt(run.progress) ? 'outcome' : 'scene',
            }
          : null,
    });

  const report = (): Report => {
    const nothing = { score: null, location: null, suspendData: null, sessionSeconds: null };
    const empty = { interactions: [], objectives: [], preferences: { audio: null, captions: null } };
    if (rights === 'browsed') return { ...empty, ...nothing, status: 'browsed' };
    const begun = launch.status === 'incomplete' ? null : 'incomplete';
    const place = {
      location: engine.sceneAt(run.progress).id,
      suspendData: suspendData(),
      sessionSeconds: Math.max(0, Math.round((now() - opened) / 1000)),
    };
    if (rights === 'position') return { ...empty, ...place, score: null, status: begun };
    const reported = finished?.run ?? run;
    return {
      ...empty,
      ...place,
      status: finished ? { passed: finished.passed } : begun,
      score: finished ? finished.raw : null,
      interactions: interactionsOf(lesson, reported),
      objectives: objectivesOf(lesson, reported, finished !== null, masteryScore),
    };
  };

  const changed = () => {
    current = makeView();
    for (const listener of listeners) listener();
  };

  const save = () => {
    isSaveDue = false;
    counter += 1;
    lastResult = tracker.save(report());
    if (lastResult === 'refused' && launch.link === 'open') retryLater();
    else refusals = 0;
    changed();
  };

  const retry = () => {
    if (lastResult === 'refused' && launch.link === 'open' && screen !== 'left') save();
  };

  /** A save that came in between plans its own. */
  const retryLater = () => {
    const planned = counter;
    const wait = RETRIES_MS[Math.min(refusals, RETRIES_MS.length - 1)] ?? 0;
    refusals += 1;
    later(() => {
      if (counter === planned) retry();
    }, wait);
  };

  const saveSoon = () => {
    if (isSaveDue) return;
    isSaveDue = true;
    later(() => {
      if (isSaveDue && screen !== 'left') save();
    }, PAUSE_MS);
  };

  const savingOf = (): Saving => {
    if (launch.link === 'none') return lastResult === 'sent' ? 'on_device' : 'untracked';
    if (!records || !(counts || run === finished?.run)) return 'not_recorded';
    if (isSaveDue) return 'sending';
    return lastResult === null ? 'idle' : lastResult === 'sent' ? 'sent' : 'unsent';
  };

  const replayOf = (): SessionView['replay'] => {
    if (!engine.hasEnded(run.progress) || launch.mode === 'review') return 'none';
    const mayImprove = rights === 'everything' && finished !== null && !finished.passed;
    return mayImprove && (finished?.here || launch.link === 'none') ? 'counts' : 'training';
  };

  const score = (): Score => {
    const computed = scoreOf(lesson, run.progress, masteryScore);
    if (finished?.run !== run) return computed;
    const { raw, passed, capped } = finished;
    return { ...computed, raw, passed, capped };
  };

  const makeView = (): SessionView => ({
    screen,
    link: launch.link,
    mode: launch.mode,
    resumed: resumedRun !== undefined,
    progress: run.progress,
    score: score(),
    objectives: objectiveScores(lesson, run.progress),
    saving: savingOf(),
    replay: replayOf(),
    counts,
    learnerName: launch.learnerName,
    seed,
  });

  /** The better of two finished runs is kept: a second try never costs anything. */
  const finish = () => {
    const { raw, passed, capped } = scoreOf(lesson, run.progress, masteryScore);
    if (!finished || raw > finished.raw) finished = { run, raw, passed, capped, here: true };
    save();
  };

  const end = () => {
    if (screen === 'left') return;
    screen = 'left';
    isSaveDue = false;
    if (records) {
      counter += 1;
      lastResult = tracker.close(report());
    } else {
      tracker.abandon();
    }
    changed();
  };

  let current: SessionView = makeView();
  if (records || rights === 'browsed') save();

  return {
    view: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: {
      begin: () => {
        if (screen !== 'title' || launch.link === 'stale') return;
        screen = 'scene';
        shownAt = now();
        changed();
      },
      answer: (response) => {
        const progress = engine.advance(run.progress, { type: 'answer', response });
        const given = progress?.given.at(-1);
        if (!progress || !given || screen !== 'scene') return;
        const at = now();
        const mark = { at, latencySeconds: Math.max(0, Math.round((at - shownAt) / 1000)) };
        const marks = run.marks.has(given.trace) ? run.marks : new Map(run.marks).set(given.trace, mark);
        run = { progress, marks };
        if (counts) saveSoon();
        changed();
      },
      proceed: () => {
        const progress = engine.advance(run.progress, { type: 'continue' });
        if (!progress || screen !== 'scene') return;
        run = { ...run, progress };
        shownAt = now();
        if (counts && engine.hasEnded(progress)) finish();
        else changed();
      },
      replay: () => {
        const offer = replayOf();
        if (offer === 'none' || screen !== 'scene') return;
        counts = offer === 'counts';
        run = { progress: engine.start(), marks: new Map() };
        shownAt = now();
        changed();
      },
      leave: end,
    },
    hide: () => {
      if (records && screen !== 'left') save();
    },
    retry,
    end,
  };
}
