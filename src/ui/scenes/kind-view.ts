import type { ComponentType } from 'preact';
import type { Decision, Scene } from '../../kinds/index.ts';
import type { Values } from '../../lesson/lesson.ts';

export interface StageProps<S extends Scene> {
  readonly scene: S;
}

export interface AskProps<S extends Scene> extends StageProps<S> {
  /** Letters taken until now, for kinds whose picture shows them. */
  readonly draft: string;
  readonly onDraft: (letters: string) => void;
}

export interface CorrectedProps<S extends Decision> {
  readonly scene: S;
  readonly response: string;
  /**
   * `closed` after a fatal answer: `response` holds the closed letters, and nothing else may be told. `brief` right
   * after another answer. `full` in the debrief, with the good answer.
   */
  readonly detail: 'closed' | 'brief' | 'full';
  /** What the variables were when it was asked. */
  readonly values: Values;
}

interface SceneView<S extends Scene> {
  readonly Ask: ComponentType<AskProps<S>>;
  /** Stands where the scene's picture would, in scenes that have more to show; null for those that have not. */
  readonly stageOf?: (scene: S) => ComponentType<StageProps<S>> | null;
}

interface DecisionView<S extends Decision> {
  readonly Corrected: ComponentType<CorrectedProps<S>>;
  /** Lies over the scene's picture while it asks. */
  readonly Over?: ComponentType<AskProps<S>>;
  /** Lies over the scene's picture once it was answered. */
  readonly Marks?: ComponentType<Omit<CorrectedProps<S>, 'values'>>;
  /** The letters taken are worn by somebody in the picture. */
  readonly isDressed?: true;
  /** Its answers are a long list, which has a column for itself wherever there are two. */
  readonly hasList?: true;
}

/** What a kind of scene must draw: what it asks and, for a decision, an answer beside the good one. */
export type KindView<S extends Scene> = S extends Decision ? SceneView<S> & DecisionView<S> : SceneView<S>;
