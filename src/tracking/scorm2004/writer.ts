import { entry } from '../scorm/entry.ts';
import { toSuspendData } from '../scorm/formats.ts';
import { interactionIdEntries } from '../scorm/interaction-ids.ts';
import { elementsOf, scoreEntries } from '../scorm/score-entries.ts';
import type { Writer, Writing } from '../scorm/standard.ts';
import { toLocation, toMeasure, toScaled } from './formats.ts';
import { interactionEntries, interactionObjectiveEntry } from './interaction-entries.ts';
import { createObjectiveBoard } from './objective-entries.ts';
import { createPatternBoard } from './pattern-board.ts';
import { preferenceEntries } from './preferences.ts';
import { readInteractions, readObjectives } from './read-records.ts';
import { statusEntries } from './status-entries.ts';

/**
 * Writes answers, then where the learner is, then score and progress before the statuses (with a threshold or a
 * passing score, the LMS judges by the measure: RTE 2004 §4.2.4.1, §4.2.22.1), then objectives and preferences.
 */
export function createWriter(writing: Writing): Writer {
  const heldInteractions = readInteractions(writing);
  const objectiveEntries = createObjectiveBoard(readObjectives(writing));
  const patternsOf = createPatternBoard();
  // What was once done is not undone, not even by an attempt that starts again: Moodle would skip the way back up.
  const doneBefore = Number(writing.read('cmi.progress_measure')) || 0;

  return ({ interactions, objectives, preferences, suspendData, location, score, progress, status }) => {
    const lessonScore = scoreEntries('cmi', score, score === null ? null : toScaled(score));
    const lessonProgress = entry(
      'cmi.progress_measure',
      progress === null ? null : toMeasure(Math.max(progress, doneBefore)),
    );
    return [
      ...interactionIdEntries(interactions, (index) => Boolean(heldInteractions[index])),
      ...interactions.flatMap(interactionObjectiveEntry),
      ...interactions.flatMap((one, index) => interactionEntries(one, index, patternsOf)),
      ...entry('cmi.suspend_data', suspendData === null ? null : toSuspendData(suspendData), { isReadBack: true }),
      ...entry('cmi.location', location === null ? null : toLocation(location)),
      ...lessonScore,
      ...lessonProgress,
      ...statusEntries(status, elementsOf([...lessonScore, ...lessonProgress]), writing),
      ...objectiveEntries(objectives),
      ...preferenceEntries(preferences),
    ];
  };
}
