import { type DataElement, type ElementLookup, type FoundElement as Found, lookUp } from '../scorm/data-model.ts';
import {
  isAudio,
  isExit,
  isIdentifier,
  isInteractionType,
  isLessonStatus,
  isObjectiveStatus,
  isResult,
  isScore,
  isSpeed,
  isString255,
  isString4096,
  isTextPreference,
  isTimeOfDay,
  isTimespan,
  isWeighting,
  type ValueType,
} from './value-types.ts';

type Element = DataElement<ValueType>;
export type FoundElement = Found<ValueType>;

const read: Element = { access: 'read', accepts: () => false };
const both = (accepts: ValueType): Element => ({ access: 'both', accepts });
const write = (accepts: ValueType): Element => ({ access: 'write', accepts });

const ELEMENTS: ReadonlyMap<string, Element> = new Map([
  ['cmi.core.student_id', read],
  ['cmi.core.student_name', read],
  ['cmi.core.lesson_location', both(isString255)],
  ['cmi.core.credit', read],
  ['cmi.core.lesson_status', both(isLessonStatus)],
  ['cmi.core.entry', read],
  ['cmi.core.score.raw', both(isScore)],
  ['cmi.core.score.min', both(isScore)],
  ['cmi.core.score.max', both(isScore)],
  ['cmi.core.total_time', read],
  ['cmi.core.lesson_mode', read],
  ['cmi.core.exit', write(isExit)],
  ['cmi.core.session_time', write(isTimespan)],
  ['cmi.suspend_data', both(isString4096)],
  ['cmi.launch_data', read],
  ['cmi.comments', both(isString4096)],
  ['cmi.comments_from_lms', read],
  ['cmi.objectives.n.id', both(isIdentifier)],
  ['cmi.objectives.n.score.raw', both(isScore)],
  ['cmi.objectives.n.score.min', both(isScore)],
  ['cmi.objectives.n.score.max', both(isScore)],
  ['cmi.objectives.n.status', both(isObjectiveStatus)],
  ['cmi.student_data.mastery_score', read],
  ['cmi.student_data.max_time_allowed', read],
  ['cmi.student_data.time_limit_action', read],
  ['cmi.student_preference.audio', both(isAudio)],
  ['cmi.student_preference.language', both(isString255)],
  ['cmi.student_preference.speed', both(isSpeed)],
  ['cmi.student_preference.text', both(isTextPreference)],
  ['cmi.interactions.n.id', write(isIdentifier)],
  ['cmi.interactions.n.objectives.n.id', write(isIdentifier)],
  ['cmi.interactions.n.time', write(isTimeOfDay)],
  ['cmi.interactions.n.type', write(isInteractionType)],
  // The form of a response depends on the type, which the strict layer knows.
  ['cmi.interactions.n.correct_responses.n.pattern', write(isString255)],
  ['cmi.interactions.n.weighting', write(isWeighting)],
  ['cmi.interactions.n.student_response', write(isString255)],
  ['cmi.interactions.n.result', write(isResult)],
  ['cmi.interactions.n.latency', write(isTimespan)],
]);

const KEYWORDS: ReadonlySet<string> = new Set([
  'cmi._version',
  'cmi._children',
  'cmi.core._children',
  'cmi.core.score._children',
  'cmi.objectives._children',
  'cmi.objectives._count',
  'cmi.objectives.n.score._children',
  'cmi.student_data._children',
  'cmi.student_preference._children',
  'cmi.interactions._children',
  'cmi.interactions._count',
  'cmi.interactions.n.objectives._count',
  'cmi.interactions.n.correct_responses._count',
]);

/** Finds what a name means in the SCORM 1.2 data model. */
export const findElement = (name: string): ElementLookup<ValueType> => lookUp(name, ELEMENTS, KEYWORDS);

/** Names the SCO may write: what an LMS keeps of a commit. */
export function isWritable(name: string): boolean {
  const found = findElement(name);
  return found.kind === 'element' && found.access !== 'read';
}
