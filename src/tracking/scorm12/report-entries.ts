import type { Report } from '../tracker.ts';
import { type Entry, entry } from './entry.ts';
import { toLocation, toSuspendData, toTimespan } from './formats.ts';
import { interactionEntries, interactionIdEntries } from './interaction-entries.ts';
import { objectiveEntries } from './objective-entries.ts';
import { toAudio, toCaptions } from './preferences.ts';
import { scoreAndStatusEntries } from './score-entries.ts';
import { type StatusRule, toLessonStatus } from './to-lesson-status.ts';

export interface ReportContext {
  readonly statusRule: StatusRule;
  readonly credit: boolean;
  readonly lmsJudges: boolean;
  /** Number of interactions that the LMS held at launch. */
  readonly interactionCount: number;
  /** Number of correct responses that each interaction was given before. */
  readonly patternCounts: readonly number[];
  /** How the page would be left now. */
  readonly exit: 'suspend' | '';
}

/**
 * Everything that a report says, in the order in which it may be set: answers, then where the learner is, then the
 * score before the status (an LMS that judges on the status reads the score at that moment), then objectives,
 * preferences, way out and time.
 */
export function reportEntries(report: Report, context: ReportContext): readonly Entry[] {
  const { interactions, objectives, preferences, suspendData, location, sessionSeconds } = report;
  return [
    ...interactionIdEntries(interactions, context.interactionCount),
    ...interactions.flatMap((one, index) => interactionEntries(one, index, context.patternCounts[index] ?? 0)),
    ...entry('cmi.suspend_data', suspendData === null ? null : toSuspendData(suspendData)),
    ...entry('cmi.core.lesson_location', location === null ? null : toLocation(location)),
    ...scoreAndStatusEntries('cmi.core', report.score, statusEntry(report, context)),
    ...objectives.flatMap(objectiveEntries),
    ...entry('cmi.student_preference.audio', toAudio(preferences.audio)),
    ...entry('cmi.student_preference.text', toCaptions(preferences.captions)),
    ...(sessionSeconds === null
      ? []
      : [...entry('cmi.core.exit', context.exit), ...entry('cmi.core.session_time', toTimespan(sessionSeconds))]),
  ];
}

function statusEntry({ status }: Report, { statusRule, credit, lmsJudges }: ReportContext): Entry | null {
  if (status === null) return null;
  const value =
    typeof status === 'string' ? status : toLessonStatus(statusRule, { passed: status.passed, credit, lmsJudges });
  return { element: 'cmi.core.lesson_status', value };
}
