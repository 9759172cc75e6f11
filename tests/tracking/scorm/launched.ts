import { createScormTracker } from '../../../src/tracking/scorm/scorm-tracker.ts';
import type { Standard, StatusRule } from '../../../src/tracking/scorm/standard.ts';
import type { Report, Tracker, WayOut } from '../../../src/tracking/tracker.ts';

/** A tracker on an object that may be anything, and what it warned of. */
export function trackerOn(standard: Standard, api: object | null, statusRule: StatusRule = 'completed_or_failed') {
  const warnings: string[] = [];
  const tracker = createScormTracker(standard, {
    findApi: () => api,
    later: (call) => call(),
    isStale: () => false,
    statusRule,
    warn: (sentence) => warnings.push(sentence),
  });
  return { tracker: provable(tracker), warnings };
}

/** Saves are provable and pages go away, unless told otherwise. */
const provable = ({ open, save, close, abandon }: Tracker) => ({
  open,
  save: (report: Report, isProvable = true) => save(report, isProvable),
  close: (report: Report, way: WayOut = 'gone') => close(report, way),
  abandon: (way: WayOut = 'gone') => abandon(way),
});

export interface Transcribed {
  readonly api: object;
  readonly transcript: () => readonly string[];
}

/** A tracker whose session is open on an LMS. `heard` returns the calls made since it was last asked. */
export async function launchedOn<Lms extends Transcribed>(standard: Standard, lms: Lms, statusRule?: StatusRule) {
  const { tracker, warnings } = trackerOn(standard, lms.api, statusRule);
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
