import type { Entry } from '../scorm/entry.ts';
import { toIdentifier } from '../scorm/formats.ts';
import { explainedBy, scoreEntries } from '../scorm/score-entries.ts';
import type { ObjectiveReport } from '../tracker.ts';

/** `not attempted` may not be written for the lesson but may for an objective (RTE 1.2, `cmi.objectives.n.status`). */
const WORDS: Readonly<Record<ObjectiveReport['status'], string>> = {
  not_attempted: 'not attempted',
  incomplete: 'incomplete',
  passed: 'passed',
  failed: 'failed',
};

/** An objective at its place in the report, which is its index. */
export function objectiveEntries({ id, raw, status }: ObjectiveReport, index: number): readonly Entry[] {
  const owner = `cmi.objectives.${index}`;
  const needs = `${owner}.id`;
  const follows = `cmi.objectives.${index - 1}.id`;
  const score = scoreEntries(owner, raw, null, { needs });
  return [
    { element: needs, value: toIdentifier(id) ?? `objective_${index}`, follows },
    ...score,
    { element: `${owner}.status`, value: WORDS[status], needs, ...explainedBy(score) },
  ];
}
