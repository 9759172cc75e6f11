import type { Standard } from './strict/standard.ts';
import { createStrictLms } from './strict/strict-lms.ts';
import { judgeGet, judgeSet, read12 } from './strict12/model.ts';
import { initialData, type StrictOptions12 } from './strict12/options.ts';
import { endSession12, type Stored12, storedOf } from './strict12/records.ts';

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

const CLOSED = { before: '301', finished: '301' };

const SCORM12: Standard = {
  finish: 'Finish',
  misplaced: {
    initialize: { running: '101', finished: '101' },
    finish: CLOSED,
    get: CLOSED,
    set: CLOSED,
    commit: CLOSED,
  },
  failed: { initialize: '101', finish: '101', commit: '101' },
  unset: '0',
  judgeGet,
  judgeSet,
  read: read12,
  end: endSession12,
};

const ENDED = ['passed', 'completed', 'failed'];

/**
 * A SCORM 1.2 LMS that refuses whatever some real one refuses and holds against a lesson whatever some real one
 * would garble: order, types, limits, indexes, and statuses that Moodle would rewrite.
 */
export function strictApi12(options: StrictOptions12 = {}): StrictLms12 {
  const lms = createStrictLms(SCORM12, initialData(options), options);
  const stored = (): Stored12 => storedOf(lms.kept);

  const api: StrictApi12 = {
    LMSInitialize(argument) {
      return lms.initialize(this === api, argument);
    },
    LMSFinish(argument) {
      return lms.finish(this === api, argument);
    },
    LMSCommit(argument) {
      return lms.commit(this === api, argument);
    },
    LMSGetValue(element) {
      return lms.get(this === api, element);
    },
    LMSSetValue(element, value) {
      return lms.set(this === api, element, value);
    },
    LMSGetLastError: lms.lastError,
  };

  const relaunch = (changes: StrictOptions12 = {}): StrictLms12 => {
    const { status, exit, values } = stored();
    const isOver = ENDED.includes(status);
    const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...held } = values;
    const data = {
      ...held,
      'cmi.core.entry': exit === 'suspend' ? 'resume' : '',
      ...(isOver && { 'cmi.core.lesson_mode': 'review', 'cmi.core.credit': 'no-credit' }),
    };
    return strictApi12({ ...changes, data: { ...data, ...changes.data } });
  };

  return { api, transcript: lms.transcript, violations: lms.violations, stored, relaunch };
}
