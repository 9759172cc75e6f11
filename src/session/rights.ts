import type { Launch } from '../tracking/tracker.ts';

/**
 * What a launch may write. LMSs do not guard these modes (on Moodle a preview overwrote a grade of 90 with 10), so
 * the session does.
 *
 * - `everything`: normal, for credit, nothing final held yet.
 * - `position`: normal without credit: status `incomplete`, location, time and suspend data, no result.
 * - `browsed`: a preview says only that it took place, and only when nothing was held.
 * - `nothing`: a review, an attempt already finished, whose status must never be lowered, or an LMS page out of date.
 */
export type Rights = 'everything' | 'position' | 'browsed' | 'nothing';

const FINAL = ['completed', 'passed', 'failed'];

export function rightsOf({ link, mode, credit, status }: Launch): Rights {
  if (link === 'stale') return 'nothing';
  if (mode === 'browse') return status === 'not_attempted' ? 'browsed' : 'nothing';
  if (mode === 'review' || FINAL.includes(status)) return 'nothing';
  return credit ? 'everything' : 'position';
}
