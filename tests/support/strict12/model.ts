import { countOf } from '../../../src/test-lms/scorm/data-model.ts';
import { type FoundElement, findElement } from '../../../src/test-lms/scorm12/elements.ts';
import { isResponse } from '../../../src/test-lms/scorm12/response-formats.ts';
import type { Data, Refusal } from '../strict/standard.ts';

const refusal = (code: string, why: string): Refusal => ({ code, why });

/** Why a value may not be read, or null. */
export function judgeGet(element: string, data: Data): Refusal | null {
  const found = findElement(element);
  if (found.kind === 'unknown') return refusal('201', 'unknown element');
  if (found.kind === 'no-children') return refusal('202', 'has no children');
  if (found.kind === 'not-a-list') return refusal('203', 'is not a list');
  if (found.kind === 'element' && found.access === 'write') return refusal('404', 'write only');
  if (found.lists.some(({ list, index }) => index >= countOf(data, list))) return refusal('201', 'no such index');
  return null;
}

/** Why a value may not be set, or null. `batch` names the elements set since the last commit. */
export function judgeSet(element: string, value: string, data: Data, batch: ReadonlySet<string>): Refusal | null {
  const found = findElement(element);
  if (found.kind === 'unknown') return refusal('201', 'unknown element');
  if (found.kind !== 'element') return refusal('402', 'keyword');
  if (found.access === 'read') return refusal('403', 'read only');
  return judgeOrder(element, found, data, batch) ?? judgeValue(element, value, found, data);
}

function judgeOrder(element: string, found: FoundElement, data: Data, batch: ReadonlySet<string>): Refusal | null {
  if (found.lists.some(({ list, index }) => index > countOf(data, list))) return refusal('201', 'gap of indexes');
  const record = element.match(/^cmi\.(interactions|objectives)\.\d+/)?.[0];
  if (record && element !== `${record}.id` && !data.has(`${record}.id`)) return refusal('201', 'set before its id');
  const score = element.match(/^(.*)\.score\.(raw|min|max)$/)?.[1];
  const status = score === 'cmi.core' ? 'cmi.core.lesson_status' : `${score}.status`;
  // An LMS that judges on the status reads the score at that moment.
  if (score && batch.has(status)) return refusal('101', 'score after the status of the same batch');
  return null;
}

function judgeValue(element: string, value: string, found: FoundElement, data: Data): Refusal | null {
  // RTE 1.2 p. 3-34 transfers in ASCII; LMSs take more, which is no reason to send it.
  if (/[^\x20-\x7e]/.test(value)) return refusal('405', 'not printable ASCII');
  if (!found.accepts(value)) return refusal('405', 'not of the element’s type');
  if (/\.score\.\w+$/.test(element) && /\.\d{3}/.test(value)) return refusal('405', 'more than two decimals');
  if (!/\.(student_response|pattern)$/.test(element)) return null;
  const type = data.get(`${element.split('.').slice(0, 3).join('.')}.type`);
  if (type === undefined) return refusal('201', 'set before its type');
  return isResponse(value, type) ? null : refusal('405', `not a response of type ${type}`);
}

/** Counts are counted; whatever else was not set reads blank. */
export function read12(element: string, data: Data): string {
  const list = element.match(/^(.*)\._count$/)?.[1];
  return list ? String(countOf(data, list)) : (data.get(element) ?? '');
}
