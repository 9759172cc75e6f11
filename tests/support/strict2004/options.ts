import type { Faults } from '../strict/faults.ts';

/** What a strict SCORM 2004 LMS holds when a lesson is launched, and how it is told to fail. */
export interface StrictOptions2004 extends Faults {
  readonly mode?: string;
  readonly credit?: string;
  readonly completion?: string;
  readonly success?: string;
  readonly entry?: string;
  readonly suspendData?: string;
  /** −1 to 1. */
  readonly scaledPassingScore?: number;
  /** 0 to 1. */
  readonly completionThreshold?: number;
  /** Score held, out of 100: as the raw score, and scaled to 1. */
  readonly score?: number;
  /** Number of interactions held, with ids of their own. */
  readonly interactionCount?: number;
  /** Ids of the objectives that the LMS made from the manifest, in order. */
  readonly objectives?: readonly string[];
  readonly learnerName?: string;
  /** Any other element. */
  readonly data?: Readonly<Record<string, string>>;
}

export function initialData(options: StrictOptions2004): ReadonlyMap<string, string> {
  const { score, interactionCount = 0, objectives = [] } = options;
  const named = {
    'cmi.mode': options.mode,
    'cmi.credit': options.credit,
    'cmi.completion_status': options.completion,
    'cmi.success_status': options.success,
    'cmi.entry': options.entry ?? (options.suspendData ? 'resume' : undefined),
    'cmi.learner_name': options.learnerName,
    'cmi.score.raw': score,
    'cmi.score.scaled': score === undefined ? undefined : score / 100,
    'cmi.suspend_data': options.suspendData,
    'cmi.scaled_passing_score': options.scaledPassingScore,
    'cmi.completion_threshold': options.completionThreshold,
  };
  return new Map([
    ...Object.entries(DEFAULTS),
    ...Array.from({ length: interactionCount }, (_, n) => [`cmi.interactions.${n}.id`, `held_${n}`] as const),
    ...objectives.map((id, n) => [`cmi.objectives.${n}.id`, id] as const),
    ...Object.entries(options.data ?? {}),
    ...Object.entries(named).flatMap(([element, value]) =>
      value === undefined ? [] : [[element, String(value)] as const],
    ),
  ]);
}

const DEFAULTS = {
  'cmi.mode': 'normal',
  'cmi.credit': 'credit',
  'cmi.entry': 'ab-initio',
  'cmi.learner_id': 'learner_1',
  'cmi.learner_name': 'Martin, Camille',
};
