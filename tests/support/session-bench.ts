import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { openSession } from '../../src/session/session.ts';
import type { Session } from '../../src/session/view.ts';
import type { Launch, Report, SaveResult } from '../../src/tracking/tracker.ts';
import { UNTRACKED_LAUNCH } from '../../src/tracking/untracked-launch.ts';
import { everyKind } from './lesson-builder.ts';

const aLaunch = (held: Partial<Launch> = {}): Launch => ({
  ...UNTRACKED_LAUNCH,
  link: 'open',
  learnerName: 'Élève, Zoé',
  ...held,
});

export interface Bench {
  readonly session: Session;
  /** Every report given to save, then to close. */
  readonly saved: Report[];
  readonly calls: ('save' | 'close' | 'abandon')[];
  /** What the LMS will answer to the next saves. */
  result: SaveResult;
  /** Lets `seconds` pass, with the pause in which due saves happen. */
  readonly wait: (seconds: number) => void;
  /** Plays letters from the title or from where the run is, up to the ending or the last letter. */
  readonly play: (...responses: string[]) => void;
  /** Suspend data of the last report. */
  readonly suspendData: () => string;
}

const START = Date.UTC(2026, 10, 23, 8, 0, 0);

/** A session over a tracker that records what it is given, with a clock and pauses under control. */
export function aSession(held: Partial<Launch> = {}, lesson: CompiledLesson = everyKind()): Bench {
  const engine = createEngine(lesson);
  const due: { readonly at: number; readonly task: () => void }[] = [];
  let now = START;
  const saved: Report[] = [];
  const calls: Bench['calls'] = [];
  const keep = (call: 'save' | 'close') => (report: Report) => {
    calls.push(call);
    saved.push(report);
    return bench.result;
  };
  const bench: { result: SaveResult } = { result: 'sent' };
  const session = openSession({
    engine,
    launch: aLaunch(held),
    tracker: { save: keep('save'), close: keep('close'), abandon: () => void calls.push('abandon') },
    now: () => now,
    random: () => 0.25,
    later: (task, milliseconds) => due.push({ at: now + milliseconds, task }),
  });
  const { actions, view } = session;
  const wait = (seconds: number) => {
    now += seconds * 1000;
    const ripe = due.filter(({ at }) => at <= now);
    due.splice(0, due.length, ...due.filter(({ at }) => at > now));
    for (const { task } of ripe) task();
  };
  const onwards = () => {
    while (engine.offeredAt(view().progress) === '' && !engine.hasEnded(view().progress)) actions.proceed();
  };
  return Object.assign(bench, {
    session,
    saved,
    calls,
    wait,
    play: (...responses: string[]) => {
      actions.begin();
      for (const response of responses) {
        onwards();
        wait(5);
        actions.answer(response);
        wait(1);
      }
      onwards();
    },
    suspendData: () => saved.at(-1)?.suspendData ?? '',
  });
}
