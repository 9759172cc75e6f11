import type { ComponentType } from 'preact';
import type { Decision, Scene } from '../../kinds/index.ts';

export interface AskProps<S extends Scene> {
  readonly scene: S;
}

export interface CorrectedProps<S extends Decision> {
  readonly scene: S;
  readonly response: string;
  /**
   * `closed` after a fatal answer: `response` holds the closed letters, and nothing else may be told. `brief` right
   * after another answer. `full` in the debrief, with the good answer.
   */
  readonly detail: 'closed' | 'brief' | 'full';
}

interface SceneView<S extends Scene> {
  readonly Ask: ComponentType<AskProps<S>>;
  /** Stands where the scene's picture would, in scenes that have more to show; null for those that have not. */
  readonly stageOf?: (scene: S) => ComponentType<AskProps<S>> | null;
}

/** What a kind of scene must draw: what it asks and, for a decision, an answer beside the good one. */
export type KindView<S extends Scene> = S extends Decision
  ? SceneView<S> & { readonly Corrected: ComponentType<CorrectedProps<S>> }
  : SceneView<S>;
