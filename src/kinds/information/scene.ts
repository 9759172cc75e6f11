import type { FactId } from '../../lesson/ids.ts';
import type { Next, SceneBase } from '../../lesson/lesson.ts';

/** The learner reads, then continues. */
export interface InformationScene extends SceneBase {
  readonly kind: 'information';
  readonly facts?: readonly FactId[];
  readonly next: Next;
}
