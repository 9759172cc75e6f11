import type { SceneBase } from '../../lesson/lesson.ts';

/** The way from a danger to harm, in the words of the PSE syllabus; the debrief ends with it. */
export interface AccidentChain {
  readonly danger: string;
  readonly situation: string;
  readonly event: string;
  readonly harm: string;
}

/** The learner sees how it ends, then the debrief. */
export interface EndingScene extends SceneBase {
  readonly kind: 'ending';
  readonly chain: AccidentChain;
  /** What to keep in mind, one sentence each. */
  readonly remember: readonly string[];
}
