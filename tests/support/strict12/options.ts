/** What a strict SCORM 1.2 LMS holds when a lesson is launched, and how it is told to fail. */
export interface StrictOptions12 {
  readonly mode?: string;
  readonly credit?: string;
  readonly status?: string;
  readonly entry?: string;
  readonly suspendData?: string;
  readonly masteryScore?: number;
  /** Raw score held. */
  readonly score?: number;
  /** Number of interactions held, with ids of their own. */
  readonly interactionCount?: number;
  readonly learnerName?: string;
  /** Any other element. */
  readonly data?: Readonly<Record<string, string>>;
  /** `refused` answers false for good; `already` has its session open before the lesson asks. */
  readonly initialize?: 'refused' | 'already';
  /** Which commits are answered false, counted from 1. */
  readonly refusedCommits?: readonly number[] | 'all';
  /** Number of times that LMSFinish is answered false. */
  readonly refusedFinishes?: number;
  /** Which calls throw, counted from 1 over all recorded calls. */
  readonly throwsAt?: readonly number[] | 'all';
  /** Elements the LMS does not keep, with all that is under them. */
  readonly unsupported?: readonly string[];
  /** The error code it then gives: 401 unless told. */
  readonly unsupportedCode?: string;
  /** Error codes by element, for any value. */
  readonly refused?: Readonly<Record<string, string>>;
  /** As Moodle: what was in a refused commit passes for sent, and the same value is never sent again. */
  readonly forgetsRefused?: boolean;
}

/** Whether the nth call of a kind is told to fail. */
export const isTold = (which: readonly number[] | 'all' | undefined, nth: number): boolean =>
  which === 'all' || (which?.includes(nth) ?? false);

export function initialData(options: StrictOptions12): ReadonlyMap<string, string> {
  const interactions = Array.from({ length: options.interactionCount ?? 0 }, (_, n) => n);
  const named = {
    'cmi.core.lesson_mode': options.mode,
    'cmi.core.credit': options.credit,
    'cmi.core.lesson_status': options.status,
    'cmi.core.entry': options.entry ?? (options.suspendData ? 'resume' : undefined),
    'cmi.core.student_name': options.learnerName,
    'cmi.core.score.raw': options.score,
    'cmi.suspend_data': options.suspendData,
    'cmi.student_data.mastery_score': options.masteryScore,
  };
  return new Map([
    ...Object.entries(DEFAULTS),
    ...interactions.map((n) => [`cmi.interactions.${n}.id`, `held_${n}`] as const),
    ...Object.entries(options.data ?? {}),
    ...Object.entries(named).flatMap(([element, value]) =>
      value === undefined ? [] : [[element, String(value)] as const],
    ),
  ]);
}

const DEFAULTS = {
  'cmi.core.lesson_mode': 'normal',
  'cmi.core.credit': 'credit',
  'cmi.core.lesson_status': 'not attempted',
  'cmi.core.entry': 'ab-initio',
  'cmi.core.student_id': 'learner_1',
  'cmi.core.student_name': 'Martin, Camille',
  'cmi.core.score.raw': '',
  'cmi.suspend_data': '',
  'cmi.student_data.mastery_score': '',
};
