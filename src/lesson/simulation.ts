import type { FactId, SceneId } from './ids.ts';
import type { Condition } from './lesson.ts';

/** A flow while `when` holds, in m³ an hour; the last of a list has no `when`. */
export interface Flow {
  readonly when?: Condition;
  readonly perHour: number;
}

/** A room whose gas is followed while the learner is in it: the mixture is taken to be the same everywhere. */
export interface Simulation {
  /** Names the room. */
  readonly room: string;
  /** m³ of air. */
  readonly volume: number;
  /** Gas on coming in, in hundredths of a percent of the volume. */
  readonly initial: number;
  /** Gas that comes in. */
  readonly leak: readonly Flow[];
  /** Mixture that goes out, as much air coming in. */
  readonly ventilation: readonly Flow[];
  /** Where the learner is in the room; on leaving these scenes its gas is forgotten. */
  readonly scenes: readonly SceneId[];
  /** Facts that say why an average makes nothing safe. */
  readonly facts: readonly FactId[];
}

/** One of the two positions of something that is opened and closed. */
export interface Position {
  /** As it stands in a sentence: « fenêtre fermée ». */
  readonly text: string;
  /** m³ an hour. */
  readonly perHour: number;
}

export interface TwoPositions {
  readonly closed: Position;
  readonly open: Position;
}

/** A room to try out in the debrief: what opening and closing changes over time. */
export interface Experiment {
  readonly title: string;
  readonly text: string;
  /** m³ of air. */
  readonly volume: number;
  /** Gas at the start, in hundredths of a percent of the volume; below the LIE. */
  readonly initial: number;
  /** How long the room is followed: a multiple of 15. */
  readonly minutes: number;
  readonly ventilation: TwoPositions;
  readonly leak: TwoPositions;
  readonly facts: readonly FactId[];
}

/** What an explosimeter shows in a scene: a figure of the story in % of the LIE, or that of the simulated room. */
export type Instrument =
  | { readonly label: string; readonly lie: number }
  | { readonly label: string; readonly of: 'simulation' };
