import type { StateName } from '../compiled/compiled.ts';
import type { Gas } from '../gas/gas.ts';
import type { OutcomeKey, Response } from '../kinds/play.ts';
import type { SceneId, SlotId } from '../lesson/ids.ts';
import type { Values } from '../lesson/lesson.ts';

/** An answer with the outcome it had. */
export interface Judged {
  readonly response: Response;
  readonly key: OutcomeKey;
}

/** What the learner answered at one decision of the run. */
export interface Given {
  readonly scene: SceneId;
  readonly trace: number;
  readonly slot?: SlotId;
  /** The answer that counts. */
  readonly first: Judged;
  /** The answer that led on; null while the learner has only given fatal ones. */
  readonly accepted: Judged | null;
  /** Letters closed by fatal answers. */
  readonly closed: string;
}

/** Where a learner is in one run, and how they came there. */
export interface Progress {
  readonly state: StateName;
  readonly values: Values;
  /** In the order in which decisions came. */
  readonly given: readonly Given[];
  /** Null outside the simulated room. */
  readonly gas: Gas | null;
}

export type PlayEvent = { readonly type: 'answer'; readonly response: Response } | { readonly type: 'continue' };
