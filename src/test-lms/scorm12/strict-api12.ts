import type { CmiData } from '../scorm/cmi-data.ts';
import type { Api12, InnerApi12 } from './api12.ts';
import { type FoundElement, findElement } from './elements.ts';
import { isResponse } from './response-formats.ts';
import { isString4096 } from './value-types.ts';

/** Error codes of SCORM 1.2, by what they mean. */
const ERROR = {
  none: '0',
  general: '101',
  argument: '201',
  noChildren: '202',
  notAList: '203',
  notInitialized: '301',
  unknown: '401',
  keyword: '402',
  readOnly: '403',
  writeOnly: '404',
  type: '405',
} as const;

type ErrorCode = (typeof ERROR)[keyof typeof ERROR];

export interface StrictApi12 {
  readonly api: Api12;
  /** Whether this element was in the seed or was accepted since: what a commit is about. */
  readonly holds: (element: string) => boolean;
}

/**
 * Wraps a lenient API so that it refuses what the text or the strictest real LMS refuses.
 * It only ever refuses more: what the inner API refuses stays refused. `refuses` tells when a commit is to fail.
 */
export function createStrictApi12(inner: InnerApi12, seed: CmiData, refuses: () => boolean): StrictApi12 {
  const known = new Map(Object.entries(seed));
  let phase: 'before' | 'running' | 'finished' = 'before';
  let lastError: string = ERROR.none;

  const fail = <T extends string>(answer: T, code: ErrorCode): T => {
    lastError = code;
    return answer;
  };
  const answerOf = (answer: unknown): string => {
    lastError = inner.LMSGetLastError();
    return String(answer);
  };
  const countOf = (list: string): number => Number(inner.LMSGetValue(`${list}._count`));
  /** Every list on the way must hold the index; when writing, one past the end is where a new entry goes. */
  const hasGap = (lists: FoundElement['lists'], room: 0 | 1): boolean =>
    lists.some(({ list, index }) => index >= countOf(list) + room);

  const checkWrite = (found: FoundElement, element: string, value: string): ErrorCode => {
    if (found.access === 'read') return ERROR.readOnly;
    if (hasGap(found.lists, 1)) return ERROR.argument;
    if (!found.accepts(value)) return ERROR.type;
    if (/\.(student_response|pattern)$/.test(element)) {
      const type = known.get(`${element.split('.').slice(0, 3).join('.')}.type`);
      if (!isResponse(value, type)) return ERROR.type;
    }
    return ERROR.none;
  };

  const get = (element: unknown): string => {
    if (phase !== 'running') return fail('', ERROR.notInitialized);
    if (typeof element !== 'string') return fail('', ERROR.argument);
    const found = findElement(element);
    if (found.kind === 'unknown') return fail('', ERROR.unknown);
    if (found.kind === 'no-children') return fail('', ERROR.noChildren);
    if (found.kind === 'not-a-list') return fail('', ERROR.notAList);
    if (found.kind === 'element' && found.access === 'write') return fail('', ERROR.writeOnly);
    if (hasGap(found.lists, 0)) return fail('', ERROR.argument);
    // scorm-again invents a maximum of 100; real LMSs answer blank until one is set.
    if (element.endsWith('.score.max') && !known.has(element)) return fail('', ERROR.none);
    return answerOf(inner.LMSGetValue(element));
  };

  const set = (element: unknown, value: unknown): string => {
    if (phase !== 'running') return fail('false', ERROR.notInitialized);
    if (typeof element !== 'string') return fail('false', ERROR.argument);
    const found = findElement(element);
    if (found.kind === 'keyword') return fail('false', ERROR.keyword);
    if (found.kind === 'no-children' || found.kind === 'not-a-list') return fail('false', ERROR.keyword);
    if (found.kind === 'unknown') return fail('false', ERROR.unknown);
    if (typeof value !== 'string') return fail('false', found.access === 'read' ? ERROR.readOnly : ERROR.type);
    const error = checkWrite(found, element, value);
    if (error !== ERROR.none) return fail('false', error);
    // An LMS appends comments (RTE 1.2); scorm-again replaces them.
    const stored = element === 'cmi.comments' ? (known.get(element) ?? '') + value : value;
    if (!isString4096(stored)) return fail('false', ERROR.type);
    const answer = answerOf(inner.LMSSetValue(element, stored));
    if (answer === 'true') known.set(element, stored);
    return answer;
  };

  const api: Api12 = {
    LMSInitialize: (argument) => {
      if (argument !== '') return fail('false', ERROR.argument);
      if (phase !== 'before') return fail('false', ERROR.general);
      const answer = answerOf(inner.LMSInitialize(''));
      if (answer === 'true') phase = 'running';
      return answer;
    },
    LMSFinish: (argument) => {
      if (phase !== 'running') return fail('false', ERROR.notInitialized);
      if (argument !== '') return fail('false', ERROR.argument);
      if (refuses()) return fail('false', ERROR.general);
      const answer = answerOf(inner.LMSFinish(''));
      if (answer === 'true') phase = 'finished';
      return answer;
    },
    LMSCommit: (argument) => {
      if (phase !== 'running') return fail('false', ERROR.notInitialized);
      if (argument !== '') return fail('false', ERROR.argument);
      if (refuses()) return fail('false', ERROR.general);
      return answerOf(inner.LMSCommit(''));
    },
    LMSGetValue: get,
    LMSSetValue: set,
    LMSGetLastError: () => lastError,
    LMSGetErrorString: (code) => inner.LMSGetErrorString(String(code)),
    LMSGetDiagnostic: (code) => inner.LMSGetDiagnostic(String(code)),
  };
  return { api, holds: (element) => known.has(element) };
}
