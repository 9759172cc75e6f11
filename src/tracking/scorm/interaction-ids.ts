import type { Interaction } from '../tracker.ts';
import type { Entry } from './entry.ts';
import { toIdentifier } from './formats.ts';

/**
 * The ids of the interactions that the LMS does not hold, in the order of their indexes: a gap is refused everywhere,
 * and one column per question in Moodle's report needs the same index for every learner.
 */
export function interactionIdEntries(
  interactions: readonly Interaction[],
  isHeld: (index: number) => boolean,
): readonly Entry[] {
  return interactions.flatMap(({ id }, index) => {
    if (isHeld(index)) return [];
    const value = toIdentifier(id) ?? `slot_${index}`;
    return [{ element: `cmi.interactions.${index}.id`, value, follows: `cmi.interactions.${index - 1}.id` }];
  });
}
