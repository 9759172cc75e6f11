import { judgeGet } from '../../src/test-lms/scorm2004/judge.ts';
import type { Standard } from './strict/standard.ts';
import { createStrictLms } from './strict/strict-lms.ts';
import { endSession2004, judgeSet, read2004 } from './strict2004/model.ts';
import { initialData, type StrictOptions2004 } from './strict2004/options.ts';
import { carriedOver, type Stored2004, startedAfresh, storedOf } from './strict2004/stored.ts';

export type { StrictOptions2004 } from './strict2004/options.ts';
export type { Stored2004 } from './strict2004/stored.ts';

export interface StrictLms2004 {
  /** The `API_1484_11` object that a lesson finds. */
  readonly api: StrictApi2004;
  /** Every call but the three about errors: `Initialize`, `Get …`, `Set … = …`, `Commit`, `Terminate`. */
  readonly transcript: () => readonly string[];
  /** What a strict LMS would hold against the lesson; empty when it behaves. Grows with the calls. */
  readonly violations: readonly string[];
  /** What is stored by now: committed values, and after Terminate what the LMS makes of them. */
  readonly stored: () => Stored2004;
  /**
   * The next launch of the same learner, without the failures of this one unless they are given again. A session that
   * ended with another exit than `suspend` has ended its attempt: the next one starts from nothing, except in review.
   */
  readonly relaunch: (options?: StrictOptions2004) => StrictLms2004;
}

export interface StrictApi2004 {
  Initialize(argument: unknown): string;
  Terminate(argument: unknown): string;
  GetValue(element: unknown): string;
  SetValue(element: unknown, value: unknown): string;
  Commit(argument: unknown): string;
  GetLastError(): string;
  GetErrorString(code: unknown): string;
  GetDiagnostic(code: unknown): string;
}

const SCORM2004: Standard = {
  finish: 'Terminate',
  misplaced: {
    initialize: { running: '103', finished: '104' },
    finish: { before: '112', finished: '113' },
    get: { before: '122', finished: '123' },
    set: { before: '132', finished: '133' },
    commit: { before: '142', finished: '143' },
  },
  failed: { initialize: '102', finish: '111', commit: '391' },
  unset: '403',
  judgeGet,
  judgeSet,
  read: read2004,
  end: endSession2004,
};

/**
 * A SCORM 2004 4th Edition LMS that refuses whatever ADL's suite or some real LMS refuses, and holds against a lesson
 * whatever would garble its result: state, order, types, ranges, indexes, and statuses that the LMS would rewrite.
 */
export function strictApi2004(options: StrictOptions2004 = {}): StrictLms2004 {
  const lms = createStrictLms(SCORM2004, initialData(options), options);
  const stored = (): Stored2004 => storedOf(lms.kept);

  const api: StrictApi2004 = {
    Initialize(argument) {
      return lms.initialize(this === api, argument);
    },
    Terminate(argument) {
      return lms.finish(this === api, argument);
    },
    GetValue(element) {
      return lms.get(this === api, element);
    },
    SetValue(element, value) {
      return lms.set(this === api, element, value);
    },
    Commit(argument) {
      return lms.commit(this === api, argument);
    },
    GetLastError: lms.lastError,
    GetErrorString: (code) => (code === '0' ? 'No error' : `Error ${code}`),
    GetDiagnostic: lms.lastReason,
  };

  const relaunch = (changes: StrictOptions2004 = {}): StrictLms2004 => {
    const { exit } = stored();
    const isEnded = lms.isOver() && exit !== 'suspend' && changes.mode !== 'review';
    const objectives = changes.objectives ?? options.objectives ?? [];
    const held = isEnded ? startedAfresh(lms.kept) : carriedOver(lms.kept);
    const entry = isEnded ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
    return strictApi2004({ ...changes, objectives, data: { ...held, 'cmi.entry': entry, ...changes.data } });
  };

  return { api, transcript: lms.transcript, violations: lms.violations, stored, relaunch };
}
