import type { StatusRule } from '../scorm/standard.ts';

export type FinalStatus = 'passed' | 'completed' | 'failed';

const WORDS: Readonly<Record<StatusRule, { readonly passed: FinalStatus; readonly failed: FinalStatus }>> = {
  completed_or_failed: { passed: 'completed', failed: 'failed' },
  passed_or_failed: { passed: 'passed', failed: 'failed' },
  always_completed: { passed: 'completed', failed: 'completed' },
};

interface Judgement {
  readonly passed: boolean;
  readonly credit: boolean;
  /** Whether the LMS holds a mastery score of its own. */
  readonly lmsJudges: boolean;
}

/**
 * SCORM 1.2 folds completion and success into one word; this is the whole mapping. Passing and failing exist only
 * for credit (RTE 1.2, `cmi.core.lesson_status`): without it the lesson was merely completed. An LMS with a mastery
 * score judges the raw score again at LMSFinish (RTE 1.2 p. 3-25; Moodle, scorm_12.js, StoreData) and would rewrite
 * any other word into its own two, so it is told these.
 */
export function toLessonStatus(rule: StatusRule, { passed, credit, lmsJudges }: Judgement): FinalStatus {
  if (!credit) return 'completed';
  return WORDS[lmsJudges ? 'passed_or_failed' : rule][passed ? 'passed' : 'failed'];
}
