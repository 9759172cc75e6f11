import type { Entry } from '../scorm/entry.ts';
import type { Writing } from '../scorm/standard.ts';
import type { Report } from '../tracker.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';

/**
 * Completion and success apart. An outcome awaits the proof of what explains it. SCORM 2004 has no word for a preview:
 * it is `incomplete`, which leaves neither grade nor completion on Moodle (scorm_13.js would store `not attempted` at
 * Terminate), and nowhere lets the LMS take silence for completion (SN 3.13.2, without completionSetByContent).
 */
export function statusEntries(
  status: Report['status'],
  awaits: readonly string[],
  { launch, statusRule }: Writing,
): readonly Entry[] {
  if (status === null) return [];
  if (typeof status === 'string') return [{ element: COMPLETION, value: 'incomplete', isRepeated: true }];
  const meanwhile = launch.status === 'not_attempted' ? { meanwhile: 'incomplete' } : {};
  const completion = { element: COMPLETION, value: 'completed', awaits, ...meanwhile };
  // An LMS with a passing score of its own judges all the same (RTE 2004 §4.2.22.1), and would rewrite silence.
  if (statusRule === 'always_completed' && launch.masteryScore === null) return [completion];
  const success = { element: SUCCESS, value: status.passed ? 'passed' : 'failed', awaits };
  return [success, { ...completion, follows: SUCCESS }];
}
