import type { Launch } from '../tracking/tracker.ts';
import type { Finished } from './opening.ts';
import type { Held } from './view.ts';

/**
 * What a launch may write. LMSs do not guard these modes (on Moodle a preview overwrote a grade of 90 with 10), so
 * the session does.
 *
 * - `everything`: normal, for credit, nothing final held yet.
 * - `position`: normal without credit: status `incomplete`, location, time and suspend data, no result.
 * - `browsed`: a preview says only that it took place, and only when nothing was held.
 * - `nothing`: a review, an attempt already finished, whose status must never be lowered, an LMS page out of date, a
 *   second tab, or suspend data that only a later player can read.
 */
export type Rights = 'everything' | 'position' | 'browsed' | 'nothing';

const FINAL = ['completed', 'passed', 'failed'];

export function rightsOf({ link, mode, credit, status }: Launch, held: Held): Rights {
  if (link === 'stale' || link === 'second' || held === 'newer') return 'nothing';
  if (mode === 'browse') return status === 'not_attempted' ? 'browsed' : 'nothing';
  if (mode === 'review' || FINAL.includes(status)) return 'nothing';
  return credit ? 'everything' : 'position';
}

/**
 * Whether an attempt that the LMS takes for over lacks results that it had: the ending was reached, and its commit was
 * lost or arrived in part. They may be completed, upward only and once; nothing else is written to such an attempt.
 */
export function lacksResults({ link, mode, score, status }: Launch, held: Held, finished: Finished | null): boolean {
  if (link !== 'open' || held === 'newer' || mode === 'browse' || !FINAL.includes(status) || !finished) return false;
  return score === null || score < finished.raw || lacksPass(status, finished);
}

/** Whether the LMS holds a failure where this very attempt had passed. */
export const lacksPass = (status: Launch['status'], finished: Finished): boolean =>
  status === 'failed' && finished.passed && finished.passedThen;
