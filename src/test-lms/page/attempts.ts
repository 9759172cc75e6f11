import type { ListedPackage } from '../offer.ts';
import type { CommitMessage } from '../relay-messages.ts';
import type { CmiData } from '../scorm/cmi-data.ts';
import type { LessonMode, SessionTerms } from '../scorm/standard.ts';
import { BOOKKEEPINGS } from './bookkeepings.ts';
import type { Attempt, AttemptRef, Learner, OpenLaunch, StoredData } from './stored-data.ts';

/** What the teacher asked for. */
export interface LaunchWish {
  readonly mode: LessonMode;
  readonly newAttempt: boolean;
  readonly withCredit: boolean;
}

export interface BegunSession {
  readonly data: StoredData;
  readonly launch: OpenLaunch;
  readonly seed: CmiData;
}

const MAX_LAUNCHES = 20;
const FINISHED: ReadonlySet<string> = new Set(['passed', 'failed', 'completed']);

/** The attempts of a learner at a package, oldest first. */
export function attemptsOf(data: StoredData, learnerId: string, packageId: string): readonly Attempt[] {
  return data.attempts.filter((one) => one.learnerId === learnerId && one.packageId === packageId);
}

/** Opens a session in the current attempt, or in a new one. Like Moodle, merely opening creates the attempt. */
export function beginSession(
  data: StoredData,
  who: { readonly learner: Learner; readonly offered: ListedPackage; readonly wish: LaunchWish },
  at: { readonly token: string; readonly now: string },
): BegunSession {
  const { learner, offered, wish } = who;
  const { standard } = offered;
  const last = attemptsOf(data, learner.id, offered.id).at(-1);
  const startsOver = data.options.endedStartsOver && wish.mode === 'normal' && last?.isEnded;
  const attempt: Attempt =
    last && !wish.newAttempt && !startsOver
      ? { ...last, sessions: last.sessions + 1, lastAccess: at.now }
      : {
          learnerId: learner.id,
          packageId: offered.id,
          packageTitle: offered.title,
          standard,
          number: (last?.number ?? 0) + 1,
          cmi: {},
          isEnded: false,
          sessions: 1,
          startedAt: at.now,
          lastAccess: at.now,
        };
  const isOver = FINISHED.has(BOOKKEEPINGS[standard].statusOf(attempt.cmi));
  const mode = wish.mode === 'normal' && isOver && data.options.reviewsFinished ? 'review' : wish.mode;
  const terms: SessionTerms = {
    studentId: learner.id,
    studentName: learner.name,
    mode,
    credit: mode === 'normal' && wish.withCredit && data.options.credit ? 'credit' : 'no-credit',
    masteryScore: data.options.masteryScore || offered.masteryScore,
    launchData: offered.launchData,
    completionThreshold: offered.completionThreshold,
    objectives: offered.objectives,
    completionSetByContent: offered.completionSetByContent,
  };
  const { masteryOverrides, silenceCompletes } = data.options;
  const launch: OpenLaunch = {
    token: at.token,
    attempt: { learnerId: attempt.learnerId, packageId: attempt.packageId, number: attempt.number },
    terms,
    rules: { masteryOverrides, silenceCompletes },
    sequence: 0,
    finished: false,
  };
  const launches = [...data.launches, launch].slice(-MAX_LAUNCHES);
  return {
    data: { ...replaceAttempt(data, attempt), launches },
    launch,
    seed: BOOKKEEPINGS[standard].seed(attempt.cmi, terms),
  };
}

/** Keeps a commit of an open launch. One that was already kept, or that comes after Finish, changes nothing. */
export function keepMessage(data: StoredData, token: string, message: CommitMessage, now: string): StoredData {
  const launch = data.launches.find((one) => one.token === token);
  const attempt = launch && findAttempt(data, launch.attempt);
  if (!launch || !attempt || launch.finished || message.sequence <= launch.sequence) return data;
  const { keepCommit, keepFinish, endsAttempt } = BOOKKEEPINGS[attempt.standard];
  const cmi = message.final
    ? keepFinish(attempt.cmi, message.cmi, launch.terms, launch.rules)
    : keepCommit(attempt.cmi, message.cmi);
  const isEnded = message.final ? endsAttempt(cmi) : attempt.isEnded;
  const kept = { ...launch, sequence: message.sequence, finished: message.final };
  return {
    ...replaceAttempt(data, { ...attempt, cmi, isEnded, lastAccess: now }),
    launches: data.launches.map((one) => (one === launch ? kept : one)),
  };
}

/** The attempt a launch writes to, if it was not erased since. */
export function findAttempt(data: StoredData, ref: AttemptRef): Attempt | undefined {
  return attemptsOf(data, ref.learnerId, ref.packageId).find((one) => one.number === ref.number);
}

function replaceAttempt(data: StoredData, attempt: Attempt): StoredData {
  const old = findAttempt(data, attempt);
  if (!old) return { ...data, attempts: [...data.attempts, attempt] };
  return { ...data, attempts: data.attempts.map((one) => (one === old ? attempt : one)) };
}
