import { countOf } from '../scorm/data-model.ts';
import { childrenOf, type FoundElement, findElement } from './elements.ts';
import { hasOnePattern, hasUniquePatterns, isPattern, isResponse } from './response-formats.ts';

/** Why a strict LMS refuses a call, with the code it gives. */
export interface Refusal {
  readonly code: string;
  readonly why: string;
}

type Data = ReadonlyMap<string, string>;

const refusal = (code: string, why: string): Refusal => ({ code, why });

/** Why a name may not be read, or null. Whether it has a value yet is another question. */
export function judgeGet(element: string, data: Data): Refusal | null {
  const found = findElement(element);
  if (element === '') return refusal('301', 'no element');
  if (found.kind === 'unknown') return refusal('401', 'unknown element');
  if (found.kind === 'no-children') return refusal('301', 'has no children');
  if (found.kind === 'not-a-list') return refusal('301', 'is not a list');
  if (found.kind === 'element' && found.access === 'write') return refusal('405', 'write only');
  if (found.lists.some(({ list, index }) => index >= countOf(data, list))) return refusal('301', 'no such index');
  return null;
}

/** Why a value may not be set, or null. */
export function judgeSet(element: string, value: string, data: Data): Refusal | null {
  const found = findElement(element);
  if (found.kind === 'unknown') return refusal('401', 'unknown element');
  if (found.kind !== 'element') return refusal('404', 'keyword');
  if (found.access === 'read') return refusal('404', 'read only');
  return judgeOrder(element, found, data) ?? judgeValue(element, value, found, data) ?? judgeList(element, value, data);
}

function judgeOrder(element: string, found: FoundElement, data: Data): Refusal | null {
  if (found.lists.some(({ list, index }) => index > countOf(data, list))) return refusal('351', 'gap of indexes');
  const record = element.match(/^cmi\.(interactions|objectives)\.\d+/)?.[0];
  if (record && element !== `${record}.id` && !data.has(`${record}.id`)) return refusal('408', 'set before its id');
  const isTyped = /\.(learner_response|pattern)$/.test(element);
  return isTyped && !data.has(`${record}.type`) ? refusal('408', 'set before its type') : null;
}

function judgeValue(element: string, value: string, found: FoundElement, data: Data): Refusal | null {
  const verdict = found.accepts(value);
  if (verdict === 'range') return refusal('407', 'outside the element’s range');
  const type = typeOf(element, data);
  const isFormed =
    (!element.endsWith('.learner_response') || isResponse(value, type)) &&
    (!element.endsWith('.pattern') || isPattern(value, type));
  return verdict === 'taken' && isFormed ? null : refusal('406', 'not of the element’s type');
}

/** What one entry of a list forbids another, and what may never change. */
function judgeList(element: string, value: string, data: Data): Refusal | null {
  const held = data.get(element);
  if (/^cmi\.(interactions|objectives)\.\d+\.id$/.test(element) && held !== undefined && held !== value) {
    return refusal('351', 'id changed');
  }
  const [, list, index, field] = element.match(/^(.*)\.(\d+)\.(id|pattern)$/) ?? [];
  if (list === undefined || list === 'cmi.interactions') return null;
  const type = typeOf(element, data);
  if (field === 'pattern' && index !== '0' && hasOnePattern(type)) return refusal('351', `one ${field} only`);
  if (field === 'pattern' && !hasUniquePatterns(type)) return null;
  const others = Array.from({ length: countOf(data, list) }, (_, at) => `${list}.${at}.${field}`);
  const isTwice = others.some((other) => other !== element && data.get(other) === value);
  return isTwice ? refusal('351', `same ${field} twice`) : null;
}

const typeOf = (element: string, data: Data): string =>
  data.get(`${element.split('.').slice(0, 3).join('.')}.type`) ?? '';

/** What reads without having been set, by name with `n` for an index. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['cmi.completion_status', 'unknown'],
  ['cmi.success_status', 'unknown'],
  ['cmi.objectives.n.completion_status', 'unknown'],
  ['cmi.objectives.n.success_status', 'unknown'],
  ['cmi.credit', 'credit'],
  ['cmi.mode', 'normal'],
  ['cmi.entry', ''],
  ['cmi.launch_data', ''],
  ['cmi.total_time', 'PT0H0M0S'],
  ['cmi.time_limit_action', 'continue,no message'],
  ['cmi.learner_preference.audio_level', '1'],
  ['cmi.learner_preference.language', ''],
  ['cmi.learner_preference.delivery_speed', '1'],
  ['cmi.learner_preference.audio_captioning', '0'],
  ['adl.nav.request', '_none_'],
  ['adl.nav.request_valid.continue', 'unknown'],
  ['adl.nav.request_valid.previous', 'unknown'],
  ['adl.nav.request_valid.choice.{target}', 'unknown'],
  ['adl.nav.request_valid.jump.{target}', 'unknown'],
]);

/** What a name that may be read gives; null when it was never set (403). */
export function readValue(element: string, data: Data): string | null {
  const found = findElement(element);
  if (found.kind === 'element') return data.get(element) ?? DEFAULTS.get(found.pattern) ?? null;
  if (element === 'cmi._version') return '1.0';
  const owner = element.slice(0, element.lastIndexOf('.'));
  if (element.endsWith('._count')) return String(countOf(data, owner));
  return found.kind === 'keyword' ? childrenOf(found.pattern.slice(0, found.pattern.lastIndexOf('.'))).join(',') : null;
}
