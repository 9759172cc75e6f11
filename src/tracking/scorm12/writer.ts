import { type Entry, entry } from '../scorm/entry.ts';
import { toSuspendData } from '../scorm/formats.ts';
import { interactionIdEntries } from '../scorm/interaction-ids.ts';
import { elementsOf, scoreEntries } from '../scorm/score-entries.ts';
import type { Writer, Writing } from '../scorm/standard.ts';
import type { HeldStatus, Report } from '../tracker.ts';
import { toLocation } from './formats.ts';
import { interactionEntries } from './interaction-entries.ts';
import { objectiveEntries } from './objective-entries.ts';
import { preferenceEntries } from './preferences.ts';
import { toLessonStatus } from './to-lesson-status.ts';

/** Writes answers, then where the learner is, then the score before the status, then objectives and preferences. */
export function createWriter(writing: Writing): Writer {
  /** Most correct responses given to each interaction so far: those of an earlier run are overwritten, never left. */
  const patternCounts: number[] = [];

  return ({ interactions, objectives, preferences, suspendData, location, score, status }) => {
    const lessonScore = scoreEntries('cmi.core', score, null);
    const answers = interactions.flatMap((one, index) => {
      const patternCount = patternCounts[index] ?? 0;
      patternCounts[index] = Math.max(patternCount, one.answer?.patterns.length ?? 0);
      return interactionEntries(one, index, patternCount);
    });
    // Ids cannot be read here, and one may have been lost: told again with its answer, which says nothing without it.
    const isHeld = (index: number): boolean =>
      index < writing.launch.interactionCount && interactions[index]?.answer === undefined;
    return [
      ...interactionIdEntries(interactions, isHeld),
      ...answers,
      ...entry('cmi.suspend_data', suspendData === null ? null : toSuspendData(suspendData), { isReadBack: true }),
      ...entry('cmi.core.lesson_location', location === null ? null : toLocation(location)),
      ...lessonScore,
      ...statusEntries(status, elementsOf(lessonScore), writing),
      ...objectives.flatMap(objectiveEntries),
      ...preferenceEntries(preferences),
    ];
  };
}

const BLANK: readonly HeldStatus[] = ['not_attempted', 'browsed'];

/** An outcome awaits the proof of its score: alone, it would be graded 0 by Moodle. */
function statusEntries(
  status: Report['status'],
  awaits: readonly string[],
  { launch, statusRule }: Writing,
): readonly Entry[] {
  if (status === null) return [];
  const element = 'cmi.core.lesson_status';
  if (typeof status === 'string') return [{ element, value: status, isRepeated: status === 'incomplete' }];
  // A review has no credit of its own; what it completes was earned in the attempt's.
  const credit = launch.credit || launch.mode === 'review';
  const judgement = { passed: status.passed, credit, lmsJudges: launch.masteryScore !== null };
  const value = toLessonStatus(statusRule, judgement);
  // At LMSFinish Moodle turns `not attempted` into `completed` (scorm_12.js, StoreData).
  return [{ element, value, awaits, ...(BLANK.includes(launch.status) && { meanwhile: 'incomplete' }) }];
}
