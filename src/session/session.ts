import type { Engine } from '../engine/engine.ts';
import { objectiveScores, type Score, scoreOf } from '../engine/score.ts';
import { encodeEnvelope } from '../envelope/codec.ts';
import type { Launch, Report, Tracker } from '../tracking/tracker.ts';
import { type Finished, openAttempt } from './opening.ts';
import { interactionsOf, objectivesOf } from './report.ts';
import { rightsOf } from './rights.ts';
import { type Run, savedAnswers } from './run.ts';
import { createSaver } from './saver.ts';
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

/** Opens one learner's session on what the LMS held at launch, and writes at once what a launch must write. */
export function openSession({ engine, launch, tracker, now, random, later }: SessionInput): Session {
  const { lesson } = engine;
  const opened = now();
  const rights = rightsOf(launch);
  const records = rights === 'everything' || rights === 'position';
  const masteryScore = launch.masteryScore ?? lesson.masteryScore;
  const opening = openAttempt(engine, launch, { records, masteryScore, now: opened, random: random() });
  const { attempt, minted, seed } = opening;

  let { counter, finished, run, counts }: { counter: number; finished: Finished | null; run: Run; counts: boolean } =
    opening;
  let screen: SessionView['screen'] = 'title';
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

  const nextReport = (): Report => {
    counter += 1;
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

  function changed(): void {
    current = makeView();
    for (const listener of listeners) listener();
  }

  const saver = createSaver({ tracker, nextReport, later, retries: launch.link === 'open', changed });

  const savingOf = (): Saving => {
    const result = saver.lastResult();
    if (launch.link === 'none') return result === 'sent' ? 'on_device' : 'untracked';
    if (!records || !(counts || run === finished?.run)) return 'not_recorded';
    if (saver.isDue()) return 'sending';
    return result === null ? 'idle' : result === 'sent' ? 'sent' : 'unsent';
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
    resumed: opening.resumed,
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
    saver.save();
  };

  const end = () => {
    if (screen === 'left') return;
    screen = 'left';
    if (records) saver.close();
    else saver.abandon();
  };

  let current: SessionView = makeView();
  if (records || rights === 'browsed') saver.save();

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
        if (counts) saver.saveSoon();
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
      if (records) saver.save();
    },
    retry: saver.retry,
    end,
  };
}
