import type { Ambush } from '../faults/ambush.ts';
import type { FaultKind } from '../faults/fault.ts';
import { type Api, type Body, CALLS, type Call, type Standard, type Store } from '../standards/standard.ts';
import type { Transport } from './transport.ts';

export interface LmsPageInput {
  readonly standard: Standard;
  readonly body: Body;
  readonly transport: Transport;
  readonly ambush: Ambush;
  readonly stall: (milliseconds: number) => void;
  /** Told of each call before it is answered, with the fault that strikes it. */
  readonly noted: (call: Call, element: string, value: string, fault: FaultKind | null) => void;
}

const HANG_MS = 30_000;
/** Kept of a value that is cut. */
const CUT_AT = 24;

const ANSWERS: Readonly<Partial<Record<FaultKind, unknown>>> = {
  false: 'false',
  falseDone: 'false',
  null: null,
  nullDone: null,
  undefined: undefined,
  lies: 'true',
  forgets: 'true',
  empty: '',
  '101': 'false',
  '301': 'false',
  '401': 'false',
  '405': 'false',
  '103Done': 'false',
};

const isDone = (fault: FaultKind): boolean => fault.endsWith('Done') || fault === 'hangs' || fault === 'cuts';

/** The LMS's page as a lesson meets it: what the body answers, what the network does to commits, and the faults. */
export function createLmsApi({ standard, body, transport, ambush, stall, noted }: LmsPageInput): object {
  const { methods } = standard;
  /** The code that the page gives for its last answer, where it is not the body's. */
  let code: string | null = null;

  const inner = (call: Call, args: readonly string[]): unknown => body.api[methods[call]]!(...args);

  const send = (call: 'commit' | 'finish', fault: FaultKind | null): unknown => {
    const answer = inner(call, ['']);
    if (String(answer) !== 'true') return answer;
    const values = fault === 'cuts' ? cut(body.committed()) : body.committed();
    const said = transport.send(values, fault === null || isDone(fault), fault === 'lies');
    if (said === 'false') code = standard.name === 'scorm12' ? '101' : '391';
    return said;
  };
  const cut = (values: Store): Store => {
    const { suspendData } = standard.elements;
    const text = values.get(suspendData);
    return text === undefined ? values : new Map(values).set(suspendData, text.slice(0, -5));
  };

  const work = (call: Call, args: readonly string[], fault: FaultKind | null): unknown => {
    if (fault === 'hangs') stall(HANG_MS);
    // A session that could not be ended is still there, and a commit that failed was a request all the same.
    if (call === 'commit') return send(call, fault);
    if (call === 'finish') return fault === null || isDone(fault) ? send(call, fault) : 'false';
    if (fault === null || fault === 'hangs') return inner(call, args);
    const [element = '', value = ''] = args;
    if (fault === 'cuts') return inner(call, [element, value.slice(0, CUT_AT)]);
    return isDone(fault) ? inner(call, args) : 'true';
  };

  const answerTo = (call: Call, args: readonly string[]): unknown => {
    const [element = '', value = ''] = args;
    const fault = ambush.strike(call, element);
    noted(call, element, value, fault);
    if (call !== 'error') code = null;
    const answer = call === 'error' && code !== null ? code : work(call, args, fault);
    if (fault === null || fault === 'hangs' || fault === 'cuts') return answer;
    if (/^\d/.test(fault)) code = fault.slice(0, 3);
    else if (fault === 'undefined' || fault === 'empty') code = '0';
    else if (call !== 'error') code = '101';
    if (fault.startsWith('throws')) throw new Error(`the LMS fell over at ${methods[call]}`);
    if (call === 'get' && /^\d/.test(fault)) return '';
    return ANSWERS[fault];
  };

  const api: Api = {};
  for (const call of CALLS) api[methods[call]] = (...args) => answerTo(call, args);
  return api;
}
