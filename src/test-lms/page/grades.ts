import type { StandardName } from '../scorm/standard.ts';
import { attemptsOf } from './attempts.ts';
import { BOOKKEEPINGS } from './bookkeepings.ts';
import type { Attempt, StoredData } from './stored-data.ts';

/** One line of the grade list. */
export interface Grade {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly packageId: string;
  readonly packageTitle: string;
  readonly standard: StandardName;
  readonly status: string;
  /** Out of 100; empty when there is none. */
  readonly score: string;
  readonly attempts: number;
  readonly seconds: number;
  readonly lastAccess: string;
}

/** Every learner × package that was opened at least once. */
export function gradesOf(data: StoredData): Grade[] {
  const pairs = new Map(data.attempts.map((one) => [`${one.learnerId} ${one.packageId}`, one]));
  return [...pairs.values()].flatMap((pair) => {
    const attempts = attemptsOf(data, pair.learnerId, pair.packageId);
    const counted = countedAttempt(attempts, data.options.gradeFrom);
    const learner = data.learners.find((one) => one.id === counted?.learnerId);
    if (!counted) return [];
    return {
      learnerId: counted.learnerId,
      learnerName: learner?.name ?? counted.learnerId,
      packageId: counted.packageId,
      packageTitle: counted.packageTitle,
      standard: counted.standard,
      status: statusOf(counted),
      score: scoreOf(counted),
      attempts: attempts.length,
      seconds: attempts.map((one) => BOOKKEEPINGS[one.standard].secondsOf(one.cmi)).reduce((sum, one) => sum + one, 0),
      lastAccess:
        attempts
          .map((one) => one.lastAccess)
          .sort()
          .at(-1) ?? '',
    };
  });
}

export const statusOf = ({ standard, cmi }: Attempt): string => BOOKKEEPINGS[standard].statusOf(cmi);

export const scoreOf = ({ standard, cmi }: Attempt): string => BOOKKEEPINGS[standard].scoreOf(cmi);

/** The best scored attempt, the later of two equals; the last one while none has a score. */
function countedAttempt(attempts: readonly Attempt[], from: 'best' | 'last'): Attempt | undefined {
  const scored = attempts.filter((one) => scoreOf(one) !== '');
  if (from === 'last' || scored.length === 0) return attempts.at(-1);
  return scored.reduce((best, one) => (Number(scoreOf(one)) >= Number(scoreOf(best)) ? one : best));
}
