import { type Faults, isTold, isUnder } from './faults.ts';
import { createRecords } from './records.ts';
import type { Data, Phase, Refusal, Standard } from './standard.ts';

export type StrictLms = ReturnType<typeof createStrictLms>;

/** An LMS that refuses and records by the rules of one standard. Each call says whether it was made on its API. */
export function createStrictLms(standard: Standard, initial: Data, faults: Faults) {
  const records = createRecords(initial, faults.forgetsRefused ?? false);
  const lines: string[] = [];
  const violations: string[] = [];
  let phase: Phase = faults.initialize === 'already' ? 'running' : 'before';
  let lastError = '0';
  let lastReason = '';
  let commits = 0;
  let finishes = 0;

  const answer = (text: string, code = '0', why = ''): string => {
    lastError = code;
    lastReason = why;
    return text;
  };
  const blame = (why: string): void => {
    violations.push(`${lines.at(-1)}: ${why}`);
  };
  const refuse = (text: string, { code, why }: Refusal): string => {
    blame(why);
    return answer(text, code, why);
  };

  /** Records a call; gives the code that refuses it in this phase, or null. */
  const misplaced = (isAttached: boolean, line: string, verb: keyof Standard['misplaced']): string | null => {
    lines.push(line);
    if (isTold(faults.throwsAt, lines.length)) {
      if (verb === 'commit') records.store('refused');
      throw new Error('the LMS fell over');
    }
    if (!isAttached) blame('called detached from the API object');
    const code = standard.misplaced[verb][phase];
    if (code === undefined) return null;
    const places = { before: 'before Initialize', running: 'Initialize twice', finished: `after ${standard.finish}` };
    blame(places[phase]);
    return code;
  };
  const isEmpty = (argument: unknown): boolean => {
    if (argument !== '') blame('argument other than an empty string');
    return argument === '';
  };

  const read = (element: string): string => {
    if (isUnder(element, faults.unsupported)) return answer('', faults.unsupportedCode ?? '401');
    const refusal = standard.judgeGet(element, records.working);
    if (refusal) return refuse('', refusal);
    const value = standard.read(element, records.working);
    return value === null ? answer('', standard.unset) : answer(value);
  };
  const write = (element: string, value: string): string => {
    if (isUnder(element, faults.unsupported)) return answer('false', faults.unsupportedCode ?? '401');
    const refusal = standard.judgeSet(element, value, records.working, records.batch);
    if (refusal) return refuse('false', refusal);
    const code = faults.refused?.[element];
    if (code !== undefined) return answer('false', code);
    records.set(element, value.slice(0, faults.cuts?.[element]));
    return answer('true');
  };

  return {
    transcript: (): readonly string[] => [...lines],
    violations: violations as readonly string[],
    kept: records.kept,
    isOver: (): boolean => phase === 'finished',
    lastError: (): string => lastError,
    lastReason: (): string => lastReason,
    initialize(isAttached: boolean, argument: unknown): string {
      if (faults.initialize === 'already' && lines.length === 0) {
        lines.push('Initialize');
        return answer('false', standard.misplaced.initialize.running);
      }
      const code = misplaced(isAttached, 'Initialize', 'initialize');
      if (code !== null) return answer('false', code);
      if (!isEmpty(argument)) return answer('false', '201');
      if (faults.initialize === 'refused') return answer('false', standard.failed.initialize);
      phase = 'running';
      return answer('true');
    },
    finish(isAttached: boolean, argument: unknown): string {
      const code = misplaced(isAttached, standard.finish, 'finish');
      if (code !== null) return answer('false', code);
      if (!isEmpty(argument)) return answer('false', '201');
      finishes += 1;
      if (finishes <= (faults.refusedFinishes ?? 0)) return answer('false', standard.failed.finish);
      const { rewritten, blames } = standard.end(records.working);
      for (const why of blames) blame(why);
      for (const [element, value] of Object.entries(rewritten)) records.set(element, value);
      records.store('stored');
      phase = 'finished';
      return answer('true');
    },
    commit(isAttached: boolean, argument: unknown): string {
      const code = misplaced(isAttached, 'Commit', 'commit');
      if (code !== null) return answer('false', code);
      if (!isEmpty(argument)) return answer('false', '201');
      commits += 1;
      const isRefused = isTold(faults.refusedCommits, commits);
      records.store(isRefused ? 'refused' : isTold(faults.lostCommits, commits) ? 'lost' : 'stored');
      return isRefused ? answer('false', standard.failed.commit) : answer('true');
    },
    get(isAttached: boolean, element: unknown): string {
      const code = misplaced(isAttached, `Get ${element}`, 'get');
      if (code !== null) return answer('', code);
      return typeof element === 'string' ? read(element) : refuse('', { code: '201', why: 'not a string' });
    },
    set(isAttached: boolean, element: unknown, value: unknown): string {
      const code = misplaced(isAttached, `Set ${element} = ${value}`, 'set');
      if (code !== null) return answer('false', code);
      if (typeof element === 'string' && typeof value === 'string') return write(element, value);
      return refuse('false', { code: '201', why: 'not strings' });
    },
  };
}
