import type { CmiData } from '../scorm/cmi-data.ts';
import type { ApiHost } from '../scorm/standard.ts';
import type { Api2004, InnerApi2004 } from './api2004.ts';
import { judgeGet, judgeSet, readValue } from './judge.ts';

/** Codes of a call that comes before the session or after it, and of a commit that fails. */
const ERROR = {
  initialize: { before: '', running: '103', finished: '104' },
  Terminate: { before: '112', running: '', finished: '113', failed: '111' },
  GetValue: { before: '122', running: '', finished: '123' },
  SetValue: { before: '132', running: '', finished: '133' },
  Commit: { before: '142', running: '', finished: '143', failed: '391' },
  argument: '201',
  unset: '403',
  type: '406',
} as const;

/** Requests on which an LMS goes to another page than the lesson's. */
const LEAVING: ReadonlySet<string> = new Set(['exit', 'exitAll', 'suspendAll', 'abandon', 'abandonAll']);

export interface StrictApi2004 {
  readonly api: Api2004;
  /** What was in the seed or was accepted since. */
  readonly held: () => CmiData;
}

/**
 * Wraps a lenient API so that it refuses what ADL's suite or the strictest real LMS refuses.
 * It only ever refuses more: what the inner API refuses to set stays refused.
 */
export function createStrictApi2004(
  inner: InnerApi2004,
  seed: CmiData,
  host: Pick<ApiHost, 'refuses' | 'exit'>,
): StrictApi2004 {
  const known = new Map(Object.entries(seed));
  let phase: 'before' | 'running' | 'finished' = 'before';
  let lastError = '0';

  const answer = (text: string, code = '0'): string => {
    lastError = code;
    return text;
  };
  const answerOf = (text: unknown): string => answer(String(text), inner.GetLastError());

  const get = (element: unknown): string => {
    if (phase !== 'running') return answer('', ERROR.GetValue[phase]);
    if (typeof element !== 'string') return answer('', ERROR.argument);
    const refusal = judgeGet(element, known);
    if (refusal) return answer('', refusal.code);
    const value = readValue(element, known);
    if (value === null) return answer('', ERROR.unset);
    // scorm-again refuses to read a request, and answers by a sequencing that no other LMS has.
    if (element.startsWith('adl.')) return answer(value);
    const read = answerOf(inner.GetValue(element));
    // It also takes what was set to a blank for unset.
    return lastError === '0' ? read : answer(value);
  };

  const set = (element: unknown, value: unknown): string => {
    if (phase !== 'running') return answer('false', ERROR.SetValue[phase]);
    if (typeof element !== 'string') return answer('false', ERROR.argument);
    if (typeof value !== 'string') return answer('false', ERROR.type);
    const refusal = judgeSet(element, value, known);
    if (refusal) return answer('false', refusal.code);
    const accepted = answerOf(inner.SetValue(element, value));
    if (accepted === 'true') known.set(element, value);
    return accepted;
  };

  /** The code that refuses a call to end or to commit, or null. */
  const refused = (verb: 'Terminate' | 'Commit', argument: unknown): string | null => {
    if (phase !== 'running') return ERROR[verb][phase];
    if (argument !== '') return ERROR.argument;
    return host.refuses() ? ERROR[verb].failed : null;
  };

  const api: Api2004 = {
    Initialize: (argument) => {
      if (argument !== '') return answer('false', ERROR.argument);
      if (phase !== 'before') return answer('false', ERROR.initialize[phase]);
      const opened = answerOf(inner.Initialize(''));
      if (opened === 'true') phase = 'running';
      return opened;
    },
    Terminate: (argument) => {
      const code = refused('Terminate', argument);
      if (code !== null) return answer('false', code);
      const ended = answerOf(inner.Terminate(''));
      if (ended !== 'true') return ended;
      phase = 'finished';
      if (LEAVING.has(known.get('adl.nav.request') ?? '')) host.exit();
      return ended;
    },
    Commit: (argument) => {
      const code = refused('Commit', argument);
      return code === null ? answerOf(inner.Commit('')) : answer('false', code);
    },
    GetValue: get,
    SetValue: set,
    GetLastError: () => lastError,
    GetErrorString: (code) => inner.GetErrorString(String(code)),
    GetDiagnostic: (code) => inner.GetDiagnostic(String(code)),
  };
  return { api, held: () => Object.fromEntries(known) };
}
