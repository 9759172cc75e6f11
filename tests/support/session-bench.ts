import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Journal, JournalEntry, Network } from '../../src/session/ports.ts';
import { openSession } from '../../src/session/session.ts';
import type { Session } from '../../src/session/view.ts';
import type { Launch, Report, SaveResult } from '../../src/tracking/tracker.ts';
import { UNTRACKED_LAUNCH } from '../../src/tracking/untracked-launch.ts';
import { everyKind } from './lesson-builder.ts';

const aLaunch = (held: Partial<Launch> = {}): Launch => ({
  ...UNTRACKED_LAUNCH,
  link: 'open',
  learnerId: 'zoe',
  learnerName: 'Élève, Zoé',
  ...held,
});

/** A device's memory of one lesson, in a variable. */
export interface MemoryJournal extends Journal {
  entry: JournalEntry | null;
  /** Whether the device refuses to keep anything. */
  refuses: boolean;
}

export function aJournal(entry: JournalEntry | null = null, elsewhere: JournalEntry | null = null): MemoryJournal {
  const journal: MemoryJournal = {
    entry,
    refuses: false,
    own: () => journal.entry,
    elsewhere: () => elsewhere,
    keep: (one) => {
      if (!journal.refuses) journal.entry = one;
      return !journal.refuses;
    },
    erase: () => {
      journal.entry = null;
    },
  };
  return journal;
}

export interface Bench {
  readonly session: Session;
  readonly journal: MemoryJournal;
  /** What the network says from now on. */
  network: Network;
  isVisible: boolean;
  /** For each save, whether its answer would prove anything. */
  readonly provable: boolean[];
  /** Every report given to save, then to close. */
  readonly saved: Report[];
  readonly calls: ('save' | 'close exit' | 'close gone' | 'abandon exit' | 'abandon gone')[];
  /** What the LMS will answer to the next saves. */
  result: SaveResult;
  /** Lets `seconds` pass, with the pause in which due saves happen. */
  readonly wait: (seconds: number) => void;
  /** Plays letters from the title or from where the run is, up to the ending or the last letter. */
  readonly play: (...responses: string[]) => void;
  /** Suspend data of the last report. */
  readonly suspendData: () => string;
}

/** Lets promises that are already decided have their say. */
export const settled = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

const START = Date.UTC(2026, 10, 23, 8, 0, 0);

/** A session over a tracker that records what it is given, with a clock and pauses under control. */
export function aSession(
  held: Partial<Launch> = {},
  lesson: CompiledLesson = everyKind(),
  journal: MemoryJournal = aJournal(),
  network: Network = 'open',
): Bench {
  const engine = createEngine(lesson);
  const due: { readonly at: number; readonly task: () => void }[] = [];
  let now = START;
  const saved: Report[] = [];
  const calls: Bench['calls'] = [];
  const provable: boolean[] = [];
  const keep = (call: Bench['calls'][number], report: Report) => {
    calls.push(call);
    saved.push(report);
    return bench.result;
  };
  const bench: Pick<Bench, 'network' | 'isVisible'> & { result: SaveResult } = {
    result: 'sent',
    network,
    isVisible: true,
  };
  const session = openSession({
    engine,
    launch: aLaunch(held),
    tracker: {
      save: (report, isProvable) => {
        provable.push(isProvable);
        return keep('save', report);
      },
      close: (report, way) => keep(`close ${way}`, report),
      abandon: (way) => void calls.push(`abandon ${way}`),
    },
    device: { askNetwork: () => bench.network, isVisible: () => bench.isVisible },
    journal,
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
    journal,
    provable,
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
