import type { Entry } from '../scorm/entry.ts';
import { toIdentifier } from '../scorm/formats.ts';
import { recordFields } from '../scorm/record-fields.ts';
import type { Interaction, InteractionAnswer } from '../tracker.ts';
import { toPlainLine, toResponse, toTimeInterval, toTimestamp } from './formats.ts';

const RESULTS: Readonly<Record<InteractionAnswer['result'], string>> = {
  correct: 'correct',
  neutral: 'neutral',
  wrong: 'incorrect',
};

/**
 * The objective that an interaction belongs to, told with its id: Moodle rebuilds a record that was stored without one so
 * that it takes none any more (scormlib.php).
 */
export function interactionObjectiveEntry({ objective }: Interaction, index: number): readonly Entry[] {
  return recordFields(`cmi.interactions.${index}`)('objectives.0.id', toIdentifier(objective));
}

/** What was answered. The type goes before the responses, whose form depends on it (408 without it). */
export function interactionEntries(
  { answer }: Interaction,
  index: number,
  patternsOf: (interaction: number, answer: InteractionAnswer) => readonly string[],
): readonly Entry[] {
  if (answer === undefined) return [];
  const put = recordFields(`cmi.interactions.${index}`);
  return [
    ...put('type', answer.type),
    ...put('timestamp', toTimestamp(answer.at)),
    ...patternsOf(index, answer).flatMap((pattern, place) =>
      put(`correct_responses.${place}.pattern`, pattern, 'type'),
    ),
    ...put('learner_response', toResponse(answer.type, answer.response), 'type'),
    ...put('result', RESULTS[answer.result]),
    ...put('latency', toTimeInterval(answer.latencySeconds)),
    ...put('description', toPlainLine(answer.question)),
  ];
}
