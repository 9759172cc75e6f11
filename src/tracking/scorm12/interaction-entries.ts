import type { Entry } from '../scorm/entry.ts';
import { toIdentifier } from '../scorm/formats.ts';
import { recordFields } from '../scorm/record-fields.ts';
import type { Interaction, InteractionAnswer } from '../tracker.ts';
import { toPattern, toResponse, toTimeOfDay, toTimespan } from './formats.ts';

/**
 * What was answered, by the order of RTE 1.2: the type before the response, whose form depends on it. `patternCount`
 * is the number of correct responses that an earlier answer left: none can be taken back, so the first fills them.
 */
export function interactionEntries(
  { objective, answer }: Interaction,
  index: number,
  patternCount: number,
): readonly Entry[] {
  if (answer === undefined) return [];
  const put = recordFields(`cmi.interactions.${index}`);
  return [
    ...put('type', answer.type),
    ...put('objectives.0.id', toIdentifier(objective)),
    ...put('time', toTimeOfDay(answer.at)),
    ...patternsOf(answer, patternCount).flatMap((pattern, place) =>
      put(`correct_responses.${place}.pattern`, pattern, 'type'),
    ),
    ...put('student_response', toResponse(answer.type, answer.response), 'type'),
    ...put('result', answer.result),
    ...put('latency', toTimespan(answer.latencySeconds)),
  ];
}

/** Those with a legal form only, so that their indexes have no gap. */
function patternsOf({ type, patterns }: InteractionAnswer, atLeast: number): readonly string[] {
  const legal = patterns.flatMap((letters) => toPattern(type, letters) ?? []);
  const fillers = legal.slice(0, 1).flatMap((first) => Array<string>(Math.max(0, atLeast - legal.length)).fill(first));
  return [...legal, ...fillers];
}
