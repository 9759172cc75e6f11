import { countOf, judgeGet, judgeSet, type Refusal } from './strict12/model.ts';
import { initialData, isTold, type StrictOptions12 } from './strict12/options.ts';
import { createRecords, type Stored12 } from './strict12/records.ts';

export type { StrictOptions12 } from './strict12/options.ts';
export type { Stored12 } from './strict12/records.ts';

export interface StrictLms12 {
  /** The `API` object that a lesson finds. */
  readonly api: StrictApi12;
  /** Every call but LMSGetLastError, in order: `Initialize`, `Get …`, `Set … = …`, `Commit`, `Finish`. */
  readonly transcript: () => readonly string[];
  /** What a strict LMS would hold against the lesson; empty when it behaves. Grows with the calls. */
  readonly violations: readonly string[];
  /** What is stored by now: committed values, and after LMSFinish what Moodle makes of them. */
  readonly stored: () => Stored12;
  /** The next launch of the same learner, without the failures of this one unless they are given again. */
  readonly relaunch: (options?: StrictOptions12) => StrictLms12;
}

export interface StrictApi12 {
  LMSInitialize(argument: unknown): string;
  LMSFinish(argument: unknown): string;
  LMSCommit(argument: unknown): string;
  LMSGetValue(element: unknown): string;
  LMSSetValue(element: unknown, value: unknown): string;
  LMSGetLastError(): string;
}

const ENDED = ['passed', 'completed', 'failed'];

/**
 * A SCORM 1.2 LMS that refuses whatever some real one refuses and holds against a lesson whatever some real one
 * would garble: order, types, limits, indexes, and statuses that Moodle would rewrite.
 */
export function strictApi12(options: StrictOptions12 = {}): StrictLms12 {
  const records = createRecords(initialData(options), options.forgetsRefused ?? false);
  const lines: string[] = [];
  const violations: string[] = [];
  let phase: 'before' | 'running' | 'finished' = options.initialize === 'already' ? 'running' : 'before';
  let lastError = '0';
  let commits = 0;
  let finishes = 0;

  const answer = (text: string, code = '0'): string => {
    lastError = code;
    return text;
  };
  const blame = (why: string): void => {
    violations.push(`${lines.at(-1)}: ${why}`);
  };
  const refuse = (text: string, { code, why }: Refusal): string => {
    blame(why);
    return answer(text, code);
  };

  /** Records a call; false when it may not be answered in this phase. */
  const isCalled = (caller: unknown, line: string, needs: typeof phase): boolean => {
    lines.push(line);
    if (isTold(options.throwsAt, lines.length)) {
      if (line === 'Commit') records.store(false);
      throw new Error('the LMS fell over');
    }
    if (caller !== api) blame('called detached from the API object');
    if (phase === needs) return true;
    blame(phase === 'before' ? 'before Initialize' : phase === 'finished' ? 'after Finish' : 'Initialize twice');
    return false;
  };
  const isEmpty = (argument: unknown): boolean => {
    if (argument !== '') blame('argument other than an empty string');
    return argument === '';
  };
  const isUnsupported = (element: string): boolean =>
    (options.unsupported ?? []).some((name) => element === name || element.startsWith(`${name}.`));

  const get = (element: string): string => {
    if (isUnsupported(element)) return answer('', options.unsupportedCode ?? '401');
    const refusal = judgeGet(element, records.working);
    if (refusal) return refuse('', refusal);
    const list = element.match(/^(.*)\._count$/)?.[1];
    return answer(list ? String(countOf(records.working, list)) : (records.working.get(element) ?? ''));
  };

  const set = (element: string, value: string): string => {
    if (isUnsupported(element)) return answer('false', options.unsupportedCode ?? '401');
    const refusal = judgeSet(element, value, records.working, records.batch);
    if (refusal) return refuse('false', refusal);
    const code = options.refused?.[element];
    if (code !== undefined) return answer('false', code);
    records.set(element, value);
    return answer('true');
  };

  const api: StrictApi12 = {
    LMSInitialize(argument) {
      if (options.initialize === 'already' && lines.length === 0) {
        lines.push('Initialize');
        return answer('false', '101');
      }
      if (!isCalled(this, 'Initialize', 'before')) return answer('false', '101');
      if (!isEmpty(argument)) return answer('false', '201');
      if (options.initialize === 'refused') return answer('false', '101');
      phase = 'running';
      return answer('true');
    },
    LMSFinish(argument) {
      if (!isCalled(this, 'Finish', 'running')) return answer('false', '301');
      if (!isEmpty(argument)) return answer('false', '201');
      finishes += 1;
      if (finishes <= (options.refusedFinishes ?? 0)) return answer('false', '101');
      const rewritten = records.rewriting();
      if (rewritten) blame(`Moodle makes ${records.working.get('cmi.core.lesson_status')} ${rewritten}`);
      records.finish();
      phase = 'finished';
      return answer('true');
    },
    LMSCommit(argument) {
      if (!isCalled(this, 'Commit', 'running')) return answer('false', '301');
      if (!isEmpty(argument)) return answer('false', '201');
      commits += 1;
      const isReached = !isTold(options.refusedCommits, commits);
      records.store(isReached);
      return isReached ? answer('true') : answer('false', '101');
    },
    LMSGetValue(element) {
      if (!isCalled(this, `Get ${element}`, 'running')) return answer('', '301');
      return typeof element === 'string' ? get(element) : refuse('', { code: '201', why: 'not a string' });
    },
    LMSSetValue(element, value) {
      if (!isCalled(this, `Set ${element} = ${value}`, 'running')) return answer('false', '301');
      if (typeof element === 'string' && typeof value === 'string') return set(element, value);
      return refuse('false', { code: '201', why: 'not strings' });
    },
    LMSGetLastError: () => lastError,
  };

  const relaunch = (changes: StrictOptions12 = {}): StrictLms12 => {
    const { status, exit, values } = records.stored();
    const isOver = ENDED.includes(status);
    const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...held } = values;
    const data = {
      ...held,
      'cmi.core.entry': exit === 'suspend' ? 'resume' : '',
      ...(isOver && { 'cmi.core.lesson_mode': 'review', 'cmi.core.credit': 'no-credit' }),
    };
    return strictApi12({ ...changes, data: { ...data, ...changes.data } });
  };

  return { api, transcript: () => [...lines], violations, stored: records.stored, relaunch };
}
