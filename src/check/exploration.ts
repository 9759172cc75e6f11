import type { PlayEvent, Progress } from '../engine/progress.ts';
import type { Scene } from '../kinds/index.ts';
import type { OutcomeKey } from '../kinds/play.ts';
import type { SceneId, SlotId } from '../lesson/ids.ts';
import type { Verdict } from '../lesson/lesson.ts';

/** What can follow in a configuration: one edge per outcome that an answer can have there, or one to go on. */
export interface Edge {
  /** Position of the configuration it leads to. */
  readonly to: number;
  /** The event that was played; for an answer, one among all those that have this outcome. */
  readonly event: PlayEvent;
  /** Absent when the learner only goes on. */
  readonly outcome?: OutcomeKey;
  readonly verdict?: Verdict;
  /** Chance that someone who answers at random takes this edge, 0–1. */
  readonly weight: number;
  /** The slot that this answer fills: only a first answer does. */
  readonly slot?: SlotId;
}

/** All that decides what may still happen: where the learner is, the variables, the letters closed there, the gas. */
export interface Configuration {
  readonly scene: Scene;
  /** `draws` before all the rest, in a lesson that draws: an edge for each draw. */
  readonly phase: 'draws' | 'asks' | 'shows' | 'informs' | 'ends';
  /** The outcome that it shows, in phase `shows`. */
  readonly outcome?: OutcomeKey;
  /** Whether the decision asks again, after a fatal answer. */
  readonly again: boolean;
  readonly closed: string;
  /** One way to come here, with the fewest events. */
  readonly progress: Progress;
  readonly edges: readonly Edge[];
}

export interface Exploration {
  /** The start is the first. */
  readonly configurations: readonly Configuration[];
  /** False when the limit was reached: nothing is proven then. */
  readonly complete: boolean;
  /** Scenes of kind `ending` that can be reached. */
  readonly endings: ReadonlySet<SceneId>;
}
