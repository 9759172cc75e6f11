import type { ObjectiveReport } from '../tracker.ts';
import type { Entry } from './entry.ts';
import { toIdentifier } from './formats.ts';
import { scoreAndStatusEntries } from './score-entries.ts';

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
  const opening = { element: `${owner}.id`, value: toIdentifier(id) ?? `objective_${index}` };
  const word = { element: `${owner}.status`, value: WORDS[status] };
  return [opening, ...scoreAndStatusEntries(owner, raw, word, opening.element)];
}
