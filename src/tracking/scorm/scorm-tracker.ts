import type { Launch, Report, Tracker, WayOut } from '../tracker.ts';
import { UNTRACKED_LAUNCH } from '../untracked-launch.ts';
import { type Later, waitForApi } from '../wait-for-api.ts';
import type { Entry } from './entry.ts';
import { toSuspendData } from './formats.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createLmsCalls, type LmsCalls } from './lms-calls.ts';
import { readOpening } from './read-opening.ts';
import type { Standard, StatusRule, Writer } from './standard.ts';

export interface ScormTrackerOptions {
  /** Looks once for the LMS's API object; null when it is not there (yet). */
  readonly findApi: () => object | null;
  /** Waits while the LMS may still publish its API. */
  readonly later: Later;
  /** Whether the LMS's page is an old copy: its session is then left unopened. */
  readonly isStale: () => boolean;
  readonly statusRule: StatusRule;
  /** Is told what the LMS refuses for good: a mistake of ours, of use to whoever reads the console. */
  readonly warn: (sentence: string) => void;
}

interface Connection {
  readonly launch: Launch;
  readonly calls: LmsCalls;
  readonly ledger: Ledger;
  readonly write: Writer;
}

/** Tracks over a SCORM standard. Nothing throws, whatever the LMS does. */
export function createScormTracker(standard: Standard, options: ScormTrackerOptions): Tracker {
  const { findApi, later, isStale, statusRule, warn } = options;
  let connection: Connection | null = null;
  let hasOutcome = false;

  const open = async (): Promise<Launch> => {
    const api = await waitForApi(findApi, later);
    if (api === null) return UNTRACKED_LAUNCH;
    // Not even opened: as the session ends Moodle would store the old copy's status and time.
    if (isStale()) return { ...UNTRACKED_LAUNCH, link: 'stale' };
    const calls = createLmsCalls(api, standard, warn);
    if (!calls.initialize()) return UNTRACKED_LAUNCH;
    const { launch, held, read } = readOpening(standard, calls.get);
    const write = standard.createWriter({ launch, read, peek: calls.get, statusRule });
    const ledger = createLedger({ calls, neutralValue: standard.neutralValue, held, warn });
    connection = { calls, ledger, launch, write };
    return launch;
  };

  /** What the report says that outlasts the session. */
  const written = ({ write }: Connection, report: Report): readonly Entry[] => {
    hasOutcome ||= report.status !== null && typeof report.status === 'object';
    if (report.suspendData && toSuspendData(report.suspendData) === null) {
      warn('SCORM: the suspend data was not sent, it must be at most 4096 printable ASCII characters');
    }
    return write(report);
  };

  const exitEntry = (isOver: boolean): Entry => {
    const { element, over, suspended } = standard.exit;
    return { element, value: isOver ? over : suspended };
  };

  const end = ({ calls }: Connection, way: WayOut): void => {
    const wishes = way === 'exit' ? standard.navigation : [];
    for (const { element, value } of wishes) calls.set(element, value);
    calls.finish();
  };

  return {
    open,
    save: (report, isProvable) => {
      if (!connection?.calls.isActive()) return 'closed';
      const lasting = written(connection, report);
      const time = report.sessionSeconds;
      // The way out is set from the start: a tab killed by a phone then resumes. Only a regular close says otherwise.
      const passing = time === null ? [] : [exitEntry(false), standard.sessionTime(time)];
      return connection.ledger.send([...lasting, ...passing], isProvable);
    },
    close: (report, way) => {
      if (!connection?.calls.isActive()) return 'closed';
      const { ledger } = connection;
      const lasting = written(connection, report);
      const isProven = ledger.isProven(lasting);
      const isOver = hasOutcome && isProven;
      const time = report.sessionSeconds;
      const exit: Entry = { ...exitEntry(isOver), isPassing: true };
      const passing = time === null ? [] : [exit, standard.sessionTime(time)];
      const result = isProven ? 'sent' : ledger.send([...lasting, ...passing], false);
      // A commit would prove nothing any more; the end of the session sends these.
      if (isProven) ledger.sign([...lasting.filter(({ isCasual }) => isCasual), ...passing]);
      end(connection, way);
      return result;
    },
    abandon: (way) => {
      if (!connection?.calls.isActive()) return;
      const { element, over } = standard.exit;
      // Silence ends an attempt of SCORM 2004 (RTE 4.2.8), and what was only looked at would be gone.
      if (over !== '') connection.calls.set(element, over, true);
      end(connection, way);
    },
  };
}
