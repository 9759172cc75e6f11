import type { ApiNames } from '../find-api.ts';
import type { Launch, Preferences, Report, SaveResult, Tracker } from '../tracker.ts';
import { UNTRACKED_LAUNCH } from '../untracked-launch.ts';
import { type Later, waitForApi } from '../wait-for-api.ts';
import { toSuspendData } from './formats.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createLmsCalls, type LmsCalls } from './lms-calls.ts';
import { toAudio, toCaptions } from './preferences.ts';
import { readLaunch } from './read-launch.ts';
import { reportEntries } from './report-entries.ts';
import type { StatusRule } from './to-lesson-status.ts';

/** How SCORM 1.2 publishes its API (RTE 1.2 §3.3.6). */
export const SCORM12_API: ApiNames = { object: 'API', method: 'LMSInitialize' };

export interface Tracker12Options {
  /** Looks once for the LMS's API object; null when it is not there (yet). */
  readonly findApi: () => object | null;
  /** Waits while the LMS may still publish its API. */
  readonly later: Later;
  /** Whether the LMS's page is an old copy: its session is then left unopened. */
  readonly isStale: () => boolean;
  /** Whether the browser knows that there is no network: an LMS may then answer true to a commit that is lost. */
  readonly isOffline: () => boolean;
  readonly statusRule: StatusRule;
  /** Is told what the LMS refuses for good: a mistake of ours, of use to whoever reads the console. */
  readonly warn: (sentence: string) => void;
}

interface Connection {
  readonly calls: LmsCalls;
  readonly ledger: Ledger;
  readonly launch: Launch;
}

/** Tracks over SCORM 1.2. Nothing throws, whatever the LMS does. */
export function createTracker12({ findApi, later, isStale, isOffline, statusRule, warn }: Tracker12Options): Tracker {
  let connection: Connection | null = null;
  let hasOutcome = false;
  /** Most correct responses given to each interaction so far: those of an earlier run are overwritten, never left. */
  const patternCounts: number[] = [];

  const open = async (): Promise<Launch> => {
    const api = await waitForApi(findApi, later);
    if (api === null) return UNTRACKED_LAUNCH;
    // Not even opened: at LMSFinish Moodle would store the old copy's status and time.
    if (isStale()) return { ...UNTRACKED_LAUNCH, link: 'stale' };
    const calls = createLmsCalls(api, warn);
    if (!calls.initialize()) return UNTRACKED_LAUNCH;
    const launch = readLaunch(calls.get);
    // Moodle answers true offline, and the values are lost (request.js falls back on a beacon that is only queued).
    const proven = { set: calls.set, commit: () => calls.commit() && !isOffline() };
    connection = { calls, ledger: createLedger(proven, heldPreferences(launch.preferences)), launch };
    return launch;
  };

  const send = ({ ledger, launch }: Connection, report: Report, exit: 'suspend' | ''): SaveResult => {
    if (report.suspendData && toSuspendData(report.suspendData) === null) {
      warn('SCORM: the suspend data was not sent, it must be at most 4096 printable ASCII characters');
    }
    const { credit, interactionCount } = launch;
    const lmsJudges = launch.masteryScore !== null;
    const entries = reportEntries(report, { statusRule, credit, lmsJudges, interactionCount, patternCounts, exit });
    for (const [index, { answer }] of report.interactions.entries()) {
      patternCounts[index] = Math.max(patternCounts[index] ?? 0, answer?.patterns.length ?? 0);
    }
    return ledger.send(entries) ? 'sent' : 'refused';
  };

  return {
    open,
    save: (report) => {
      if (!connection?.calls.isActive()) return 'closed';
      hasOutcome ||= isOutcome(report.status);
      // Set from the start: a tab killed by a phone then resumes. Only a regular close may say otherwise.
      return send(connection, report, 'suspend');
    },
    close: (report) => {
      if (!connection?.calls.isActive()) return 'closed';
      hasOutcome ||= isOutcome(report.status);
      const result = send(connection, report, hasOutcome ? '' : 'suspend');
      connection.calls.finish();
      return result;
    },
    abandon: () => {
      connection?.calls.finish();
    },
  };
}

const isOutcome = (status: Report['status']): boolean => status !== null && typeof status === 'object';

/** Preferences go back to the LMS only when the learner changes them. */
function heldPreferences({ audio, captions }: Preferences): ReadonlyMap<string, string> {
  const held = [
    ['cmi.student_preference.audio', toAudio(audio)],
    ['cmi.student_preference.text', toCaptions(captions)],
  ] as const;
  return new Map(held.flatMap(([element, value]) => (value === null ? [] : [[element, value]])));
}
