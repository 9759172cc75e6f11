import type { Faults } from '../strict/faults.ts';

/** What a strict SCORM 1.2 LMS holds when a lesson is launched, and how it is told to fail. */
export interface StrictOptions12 extends Faults {
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
}

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
