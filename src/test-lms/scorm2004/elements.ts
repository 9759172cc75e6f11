import { type DataElement, type ElementLookup, type FoundElement as Found, lookUp } from '../scorm/data-model.ts';
import {
  captioning,
  completionStatus,
  exitWay,
  interactionType,
  language,
  localized,
  longIdentifier,
  moment,
  navigationRequest,
  real,
  realWithin,
  result,
  successStatus,
  textUpTo,
  timeInterval,
  type ValueType,
} from './value-types.ts';

type Element = DataElement<ValueType>;
export type FoundElement = Found<ValueType>;

const read: Element = { access: 'read', accepts: () => 'type' };
const both = (accepts: ValueType): Element => ({ access: 'both', accepts });
const write = (accepts: ValueType): Element => ({ access: 'write', accepts });

const positive = realWithin(0, Number.POSITIVE_INFINITY);

const score = (owner: string): [string, Element][] => [
  [`${owner}.score.scaled`, both(realWithin(-1, 1))],
  [`${owner}.score.raw`, both(real)],
  [`${owner}.score.min`, both(real)],
  [`${owner}.score.max`, both(real)],
];

const ELEMENTS: ReadonlyMap<string, Element> = new Map([
  ['cmi.learner_id', read],
  ['cmi.learner_name', read],
  ['cmi.location', both(textUpTo(1000))],
  ['cmi.suspend_data', both(textUpTo(64_000))],
  ['cmi.credit', read],
  ['cmi.mode', read],
  ['cmi.entry', read],
  ['cmi.exit', write(exitWay)],
  ['cmi.completion_status', both(completionStatus)],
  ['cmi.success_status', both(successStatus)],
  ['cmi.completion_threshold', read],
  ['cmi.scaled_passing_score', read],
  ['cmi.progress_measure', both(realWithin(0, 1))],
  ...score('cmi'),
  ['cmi.session_time', write(timeInterval)],
  ['cmi.total_time', read],
  ['cmi.max_time_allowed', read],
  ['cmi.time_limit_action', read],
  ['cmi.launch_data', read],
  ['cmi.learner_preference.audio_level', both(positive)],
  ['cmi.learner_preference.language', both(language)],
  ['cmi.learner_preference.delivery_speed', both(positive)],
  ['cmi.learner_preference.audio_captioning', both(captioning)],
  ['cmi.comments_from_learner.n.comment', both(localized(4000))],
  ['cmi.comments_from_learner.n.location', both(textUpTo(250))],
  ['cmi.comments_from_learner.n.timestamp', both(moment)],
  ['cmi.comments_from_lms.n.comment', read],
  ['cmi.comments_from_lms.n.location', read],
  ['cmi.comments_from_lms.n.timestamp', read],
  ['cmi.objectives.n.id', both(longIdentifier)],
  ...score('cmi.objectives.n'),
  ['cmi.objectives.n.success_status', both(successStatus)],
  ['cmi.objectives.n.completion_status', both(completionStatus)],
  ['cmi.objectives.n.progress_measure', both(realWithin(0, 1))],
  ['cmi.objectives.n.description', both(localized(250))],
  ['cmi.interactions.n.id', both(longIdentifier)],
  ['cmi.interactions.n.type', both(interactionType)],
  ['cmi.interactions.n.objectives.n.id', both(longIdentifier)],
  ['cmi.interactions.n.timestamp', both(moment)],
  // The form of a response depends on the type, which `judge` knows.
  ['cmi.interactions.n.correct_responses.n.pattern', both(textUpTo(64_000))],
  ['cmi.interactions.n.weighting', both(real)],
  ['cmi.interactions.n.learner_response', both(textUpTo(64_000))],
  ['cmi.interactions.n.result', both(result)],
  ['cmi.interactions.n.latency', both(timeInterval)],
  ['cmi.interactions.n.description', both(localized(250))],
  ['adl.nav.request', both(navigationRequest)],
  ['adl.nav.request_valid.continue', read],
  ['adl.nav.request_valid.previous', read],
  ['adl.nav.request_valid.choice.{target}', read],
  ['adl.nav.request_valid.jump.{target}', read],
]);

const LISTS = [
  'cmi.comments_from_learner',
  'cmi.comments_from_lms',
  'cmi.objectives',
  'cmi.interactions',
  'cmi.interactions.n.objectives',
  'cmi.interactions.n.correct_responses',
];

const KEYWORDS: ReadonlySet<string> = new Set([
  'cmi._version',
  ...LISTS.map((list) => `${list}._count`),
  ...LISTS.slice(0, 4).map((list) => `${list}._children`),
  ...['cmi.score', 'cmi.objectives.n.score', 'cmi.learner_preference'].map((owner) => `${owner}._children`),
]);

/** Finds what a name means in the SCORM 2004 data model. */
export const findElement = (name: string): ElementLookup<ValueType> =>
  lookUp(name.replace(/\.\{target=[^}]*\}$/, '.{target}'), ELEMENTS, KEYWORDS);

/** Names the SCO may write: what an LMS keeps of a commit. */
export function isWritable(name: string): boolean {
  const found = findElement(name);
  return found.kind === 'element' && found.access !== 'read';
}

/** What stands directly below a part of the model such as `cmi.score` or `cmi.interactions`, lists seen through. */
export function childrenOf(owner: string): readonly string[] {
  const prefixes = [`${owner}.n.`, `${owner}.`];
  const below = [...ELEMENTS.keys()].flatMap((name) => {
    const prefix = prefixes.find((one) => name.startsWith(one));
    return prefix ? [name.slice(prefix.length).split('.')[0] ?? ''] : [];
  });
  return [...new Set(below)];
}
