import type { Call } from '../standards/standard.ts';

/**
 * What a call does instead of its work. Without `Done`, nothing was done; with it, it was and the answer hides it.
 * `undefined` comes without an error, as from LMSs that answer nothing at all and have done it: no lesson can tell.
 * `lies`: true, and nothing is stored, over a network that is there. `forgets`: true, and the value is not kept.
 * `cuts`: true, and a value is kept without its end, at once (`set`) or on the server (`commit`). `hangs`: done, after
 * half a minute. Numbers are the LMS's error codes. `empty`: nothing is held, and no error.
 */
export const FAULTS = {
  initialize: ['false', 'null', 'undefined', 'throws', 'hangs', 'falseDone', '103Done'],
  finish: ['false', 'null', 'throws', 'hangs', 'falseDone', 'throwsDone'],
  commit: [
    'false',
    'null',
    'undefined',
    'throws',
    'hangs',
    'falseDone',
    'nullDone',
    'throwsDone',
    'lies',
    'cuts',
    '301',
  ],
  set: [
    'false',
    'null',
    'undefined',
    'throws',
    'hangs',
    'falseDone',
    'throwsDone',
    'forgets',
    'cuts',
    '401',
    '405',
    '301',
  ],
  get: ['null', 'undefined', 'throws', 'hangs', 'empty', '101', '301'],
  error: ['null', 'throws'],
} as const satisfies Record<Call, readonly string[]>;

export type FaultKind = (typeof FAULTS)[Call][number];

/** What an element is about, so that a fault may wait for it. */
export const TOPICS = ['any', 'suspend', 'score', 'status', 'answer', 'learner', 'mode', 'exit'] as const;
export type Topic = (typeof TOPICS)[number];

const PATTERNS: Readonly<Record<Topic, RegExp>> = {
  any: /^/,
  suspend: /suspend_data$/,
  score: /^cmi\.(core\.)?score\./,
  status: /^cmi\.(core\.)?(lesson|completion|success)_status$/,
  answer: /^cmi\.interactions\.\d/,
  learner: /(student|learner)_id$/,
  mode: /mode$/,
  exit: /exit$/,
};

export const isAbout = (topic: Topic, element: string): boolean => PATTERNS[topic].test(element);

/** A fault that lies in wait for the next calls of its sort. */
export interface Fault {
  readonly call: Call;
  readonly kind: FaultKind;
  /** Only calls about these elements count. */
  readonly topic: Topic;
  /** How many such calls pass before it strikes. */
  readonly after: number;
}

/** Faults that no lesson can notice while it runs: the LMS says that it has what it has not. */
export const LIES: readonly FaultKind[] = ['lies', 'forgets', 'cuts', 'undefined'];
/** Refusals that a lesson has to take as final for this page. */
export const REFUSALS_FOR_GOOD: readonly FaultKind[] = ['401', '405'];
