import type { StatusRule } from '../../../src/tracking/scorm12/to-lesson-status.ts';
import { createTracker12 } from '../../../src/tracking/scorm12/tracker12.ts';
import { type StrictOptions12, strictApi12 } from '../../support/strict-api12.ts';

/** A tracker whose session is open on a strict LMS. `heard` returns the calls made since it was last asked. */
export async function launched(options: StrictOptions12 = {}, statusRule: StatusRule = 'completed_or_failed') {
  const lms = strictApi12(options);
  const warnings: string[] = [];
  const tracker = createTracker12({
    findApi: () => lms.api,
    later: (call) => call(),
    isStale: () => false,
    isOffline: () => false,
    statusRule,
    warn: (sentence) => warnings.push(sentence),
  });
  let heardSoFar = 0;
  const heard = (): readonly string[] => {
    const calls = lms.transcript().slice(heardSoFar);
    heardSoFar += calls.length;
    return calls;
  };
  const launch = await tracker.open();
  const opening = heard();
  return { lms, tracker, launch, opening, heard, warnings };
}
