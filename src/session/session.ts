import type { Engine } from '../engine/engine.ts';
import type { Launch, Report, Tracker } from '../tracking/tracker.ts';
import { type Choice, chooseEnvelope } from './choose-envelope.ts';
import { createKeeper } from './keeper.ts';
import { type Attempt, envelopeOf, nextReport } from './next-report.ts';
import { type Opening, openAttempt } from './opening.ts';
import { afterAnswer, bestRun } from './play.ts';
import { replayOf, shownScore } from './played-run.ts';
import type { Device, Journal } from './ports.ts';
import { lacksResults, rightsOf } from './rights.ts';
import { createSaver } from './saver.ts';
import { savingOf } from './saving.ts';
import type { Session, SessionView } from './view.ts';

export interface SessionInput {
  readonly engine: Engine;
  readonly launch: Launch;
  readonly tracker: Pick<Tracker, 'save' | 'close' | 'abandon'>;
  readonly device: Pick<Device, 'askNetwork' | 'isVisible'>;
  /** What the device keeps of this learner's answers; null where it keeps nothing. */
  readonly journal: Journal | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Runs a task after some milliseconds. */
  readonly later: (task: () => void, milliseconds: number) => void;
}

/** Opens one learner's session on what the LMS and the device hold, and writes at once what a launch must write. */
export function openSession(input: SessionInput): Session {
  const { engine, launch, tracker, device, journal, now, random, later } = input;
  const { lesson } = engine;
  const opened = now();
  const keeper = createKeeper(journal, now);
  const choice = chooseEnvelope({ suspendData: launch.suspendData, ...keeper.found });
  const { held } = choice;
  const rights = rightsOf(launch, held);
  const records = rights === 'everything' || rights === 'position';
  const masteryScore = launch.masteryScore ?? lesson.masteryScore;
  const openOn = (envelope: Choice['envelope']): Opening =>
    openAttempt(engine, envelope, { records, masteryScore, now: opened, random: random() });

  let attempt: Attempt & Pick<Opening, 'seed' | 'resumed'> = openOn(choice.envelope);
  const completes = !records && lacksResults(launch, held, attempt.finished);
  // Learners without an id cannot be told apart, and nobody is offered another's answers.
  let offer = records && launch.learnerId !== '' ? choice.offer : null;
  let { isReadBack } = choice;
  /** Whether every answer was sent. */
  let isSent = choice.isReadBack;
  let { link } = launch;
  let screen: SessionView['screen'] = 'title';
  let isLeaving = false;
  let shownAt = opened;
  let preferences: Report['preferences'] = { audio: null, captions: null, language: null };
  const listeners = new Set<() => void>();

  if (choice.isJournalDone) keeper.erase();

  const report = (): Report => {
    // The same suspend data would pass for sent, if the LMS took what was lost for sent.
    if (saver.isInDoubt()) attempt = { ...attempt, counter: attempt.counter + 1 };
    const sessionSeconds = Math.max(0, Math.round((now() - opened) / 1000));
    return nextReport({ engine, launch, rights, masteryScore, sessionSeconds, preferences }, attempt);
  };

  const keep = (): void => {
    if (records && !offer) keeper.keep(envelopeOf(engine, attempt), isSent);
  };

  /** Notes a change that counts: on the device at once, for the LMS at the next save. */
  const record = (change: Partial<Attempt>): void => {
    attempt = { ...attempt, ...change, counter: attempt.counter + 1 };
    saver.touch();
    keep();
  };

  function changed(): void {
    current = makeView();
    for (const listener of listeners) listener();
  }

  const saver = createSaver({
    tracker,
    nextReport: report,
    device,
    isRemote: launch.link === 'open',
    later,
    changed: () => {
      if (!isSent && !saver.isUnsettled()) {
        isSent = true;
        if (keeper.isKept()) keep();
      }
      changed();
    },
  });

  const hasUnsent = () => !isSent && (attempt.run.progress.given.length > 0 || attempt.finished !== null);

  const mayReplay = () => replayOf(engine, attempt, { launch, rights });

  const makeView = (): SessionView => ({
    screen,
    link,
    mode: launch.mode,
    resumed: attempt.resumed,
    held,
    offer: offer?.words ?? null,
    progress: attempt.run.progress,
    score: shownScore(lesson, attempt, masteryScore),
    saving: savingOf({
      link,
      outcome: saver.outcome(),
      isSending: saver.isSending(),
      isReadBack,
      isWritten: records || completes,
      attempt,
    }),
    hasUnsent: hasUnsent(),
    keptOnDevice: keeper.isKept() ?? held === 'recovered',
    replay: mayReplay(),
    counts: attempt.counts,
    isCredited: rights !== 'position',
    learnerName: launch.learnerName,
    seed: attempt.seed,
  });

  const finish = (run: Attempt['run']) => {
    isSent = false;
    record({ run, finished: bestRun(lesson, attempt, run, masteryScore) });
    void saver.save();
  };

  const close = (way: 'exit' | 'gone') => {
    if (screen === 'left') return;
    screen = 'left';
    // A preview that ends before it could say so would be taken for completed.
    if (rights === 'browsed' && saver.isUnsettled()) saver.flush();
    if (records) saver.close(way);
    else saver.abandon(way);
  };

  const giveWay = (to: 'second' | 'stale') => {
    if (screen === 'left') return;
    link = to;
    screen = 'left';
    saver.stop();
  };

  const openAgain = (envelope: Choice['envelope']) => {
    offer = null;
    if (envelope) {
      attempt = openOn(envelope);
      isSent = false;
      record({});
      void saver.save();
    } else keeper.erase();
    changed();
  };

  const mayPlay = () => launch.link !== 'stale' && launch.link !== 'second' && offer === null;

  let current: SessionView = makeView();
  if (records || completes || rights === 'browsed') {
    // What was read back as it is needs no other envelope.
    if (!isReadBack) attempt = { ...attempt, counter: attempt.counter + 1 };
    saver.touch();
    void saver.save();
  }

  return {
    launch,
    view: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: {
      acceptOffer: () => {
        if (offer) openAgain(offer.envelope);
      },
      declineOffer: () => {
        if (offer) openAgain(null);
      },
      begin: () => {
        if (screen !== 'title' || !mayPlay()) return;
        screen = 'scene';
        shownAt = now();
        changed();
      },
      answer: (response) => {
        const run = screen === 'scene' && afterAnswer(engine, attempt.run, response, now(), shownAt);
        if (!run) return;
        if (attempt.counts) {
          isReadBack = false;
          isSent = false;
          record({ run });
          saver.saveSoon();
        } else attempt = { ...attempt, run };
        changed();
      },
      proceed: () => {
        const progress = engine.advance(attempt.run.progress, { type: 'continue' });
        if (!progress || screen !== 'scene') return;
        const run = { ...attempt.run, progress };
        shownAt = now();
        if (!attempt.counts) attempt = { ...attempt, run };
        else if (engine.hasEnded(progress)) finish(run);
        else record({ run });
        changed();
      },
      replay: () => {
        const how = mayReplay();
        if (how === 'none' || screen !== 'scene') return;
        const run = { progress: engine.start(attempt.run.progress.values), marks: new Map() };
        if (how === 'counts') record({ run, counts: true });
        else attempt = { ...attempt, run, counts: false };
        shownAt = now();
        changed();
      },
      prefer: (wished) => {
        preferences = wished;
      },
      leave: async () => {
        if (isLeaving || screen === 'left') return;
        isLeaving = true;
        if ((records || completes) && saver.isUnsettled()) await saver.save();
        close('exit');
      },
    },
    hide: () => {
      if (records) saver.flush();
    },
    retry: saver.retry,
    comeBack: (wasAway) => {
      const isUnsure = wasAway && records && launch.link === 'open' && keeper.isKept() !== false && !keeper.isOurs();
      // Another page has played meanwhile, or may have: going on would overwrite what it did.
      if (keeper.isTakenOver()) giveWay('second');
      // With answers that never arrived, this page may be the last to hold them.
      else if (isUnsure && !hasUnsent()) giveWay('stale');
      else saver.retry();
    },
    giveWay: () => giveWay('second'),
    end: () => close('gone'),
  };
}
