import { type Entry, entry } from '../scorm/entry.ts';
import { toIdentifier } from '../scorm/formats.ts';
import { explainedBy, scoreEntries } from '../scorm/score-entries.ts';
import type { ObjectiveReport } from '../tracker.ts';
import { toPlainLine, toScaled } from './formats.ts';

interface Words {
  readonly completion: string;
  /** Null leaves it unknown. */
  readonly success: string | null;
}

const WORDS: Readonly<Record<ObjectiveReport['status'], Words>> = {
  not_attempted: { completion: 'not attempted', success: null },
  incomplete: { completion: 'incomplete', success: null },
  passed: { completion: 'completed', success: 'passed' },
  failed: { completion: 'completed', success: 'failed' },
};

/**
 * Gives each objective an index: the one where the LMS already has its id (it opens records for the objectives of the
 * manifest, and ids may neither change nor come twice, 351), else the next free one.
 */
export function createObjectiveBoard(held: readonly string[]) {
  const ids = [...held];

  const entriesOf = ({ id, text, raw, status }: ObjectiveReport, place: number): readonly Entry[] => {
    const value = toIdentifier(id) ?? `objective_${place}`;
    const isHeld = ids.includes(value);
    const index = isHeld ? ids.indexOf(value) : ids.push(value) - 1;
    const owner = `cmi.objectives.${index}`;
    const needs = `${owner}.id`;
    const score = scoreEntries(owner, raw, raw === null ? null : toScaled(raw), { needs });
    const { completion, success } = WORDS[status];
    const order = { needs, ...explainedBy(score) };
    return [
      ...(index < held.length ? [] : [{ element: needs, value, follows: `cmi.objectives.${index - 1}.id` }]),
      ...entry(`${owner}.description`, toPlainLine(text), { needs }),
      ...score,
      ...entry(`${owner}.success_status`, success, order),
      ...entry(`${owner}.completion_status`, completion, order),
    ];
  };

  return (objectives: readonly ObjectiveReport[]): readonly Entry[] => objectives.flatMap(entriesOf);
}
