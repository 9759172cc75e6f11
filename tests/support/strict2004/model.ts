import * as model from '../../../src/test-lms/scorm2004/judge.ts';
import type { Data, Ending, Refusal } from '../strict/standard.ts';

/** Why a value may not be set, or null: what any strict LMS says, and what one says that judges by the status. */
export function judgeSet(element: string, value: string, data: Data, batch: ReadonlySet<string>): Refusal | null {
  const refusal = model.judgeSet(element, value, data);
  if (refusal) return refusal;
  const owner = element.match(/^(.*)\.score\.\w+$/)?.[1];
  // An LMS that judges on the status reads the score at that moment.
  const isLate = ['success_status', 'completion_status'].some((status) => batch.has(`${owner}.${status}`));
  return isLate ? { code: '351', why: 'score after the status of the same batch' } : null;
}

/** RTE 4.2.4.1 and 4.2.22.1: with a threshold or a passing score, the measure decides and not what the lesson said. */
function decided(data: Data): Readonly<Record<string, string>> {
  const measured = (measure: string, limit: string, words: readonly [string, string]): string | null => {
    const bound = data.get(limit);
    const value = data.get(measure);
    if (bound === undefined) return null;
    return value === undefined ? 'unknown' : words[Number(value) >= Number(bound) ? 0 : 1];
  };
  const completion = measured('cmi.progress_measure', 'cmi.completion_threshold', ['completed', 'incomplete']);
  const success = measured('cmi.score.scaled', 'cmi.scaled_passing_score', ['passed', 'failed']);
  return {
    ...(completion !== null && { 'cmi.completion_status': completion }),
    ...(success !== null && { 'cmi.success_status': success }),
  };
}

/** What an element gives; null when nothing was set. */
export const read2004 = (element: string, data: Data): string | null =>
  decided(data)[element] ?? model.readValue(element, data);

/** What the LMS makes of both statuses at Terminate. */
export function endSession2004(data: Data): Ending {
  const isNormal = data.get('cmi.mode') === 'normal';
  const said = (element: string): string => data.get(element) ?? 'unknown';
  const rewritten = isNormal
    ? Object.fromEntries(Object.entries(decided(data)).filter(([element, word]) => word !== said(element)))
    : {};
  const isSilent = isNormal && ['unknown', 'not attempted'].includes(said('cmi.completion_status'));
  return {
    rewritten,
    blames: [
      ...Object.entries(rewritten).map(([element, word]) => `the LMS makes ${element} ${said(element)} ${word}`),
      // Without completionSetByContent, silence is completed (SN 3.13.2).
      ...(isSilent ? ['silent about its completion, which may pass for completed'] : []),
    ],
  };
}
