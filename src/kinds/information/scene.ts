import type { FactId } from '../../lesson/ids.ts';
import type { Next, SceneBase } from '../../lesson/lesson.ts';
import type { Picture } from '../../lesson/picture.ts';

/** One picture of a narrated sequence and what is said over it. */
export interface CapsulePanel {
  readonly picture: Picture;
  readonly text: string;
  /** The same in very plain words. */
  readonly simple?: string;
  readonly facts?: readonly FactId[];
}

/** A narrated sequence of panels, or a class's own video with its captions: both files of media/. */
export type Capsule =
  | { readonly panels: readonly CapsulePanel[] }
  | { readonly video: { readonly file: string }; readonly captions: { readonly file: string } };

/** The learner reads, listens or watches, then continues. */
export interface InformationScene extends SceneBase {
  readonly kind: 'information';
  readonly facts?: readonly FactId[];
  readonly capsule?: Capsule;
  /** How long it takes, in a simulated room: a multiple of 10. */
  readonly seconds?: number;
  readonly next: Next;
}

/** The panels of a scene's narrated sequence; none when it has no sequence, or a video. */
export const panelsOf = ({ capsule }: InformationScene): readonly CapsulePanel[] =>
  capsule && 'panels' in capsule ? capsule.panels : [];
