import type { Scene } from '../kinds/index.ts';
import type { OutcomeKey } from '../kinds/play.ts';
import type { Cue } from '../lesson/cue.ts';
import type { Fact } from '../lesson/fact.ts';
import type { Term } from '../lesson/glossary.ts';
import type { FactId, SceneId, VariableId } from '../lesson/ids.ts';
import type { Assignment, Condition, Family, Objective, Slot, Values } from '../lesson/lesson.ts';
import type { PlayedOptions } from '../lesson/options.ts';
import type { Picture } from '../lesson/picture.ts';
import type { Experiment, Simulation } from '../lesson/simulation.ts';
import type { Sound, SoundId } from '../lesson/sound.ts';

/** `hall` while the scene asks, `hall/b` while it shows what followed from the outcome `b`. */
export type StateName = string;

/** The event that leaves an information or a consequence; outcome keys are the other events. */
export const CONTINUE = 'CONTINUE';

export interface CompiledTransition {
  readonly target: StateName;
  /** Taken only when all hold; the first transition that can be taken is. */
  readonly when?: Condition;
  readonly set?: Assignment;
}

export interface CompiledState {
  readonly scene: SceneId;
  /** The outcome being shown; absent while the scene asks or informs. */
  readonly outcome?: OutcomeKey;
  /** No event at all: an ending. */
  readonly on: Readonly<Record<string, readonly CompiledTransition[]>>;
}

/** A sound as the player needs it. */
export interface CompiledSound extends Pick<Sound, 'file' | 'loop' | 'volume'> {
  /** In the player's language; absent when the sound tells nothing. */
  readonly caption?: string;
}

/** A recording of a unit of narration. */
export interface Narrated {
  /** Path below media/. */
  readonly file: string;
  /** When each sentence begins, in tenths of a second. */
  readonly at: readonly number[];
  readonly seconds: number;
}

/** All that playing needs, as plain data: it travels as JSON in the package's index.html. */
export interface CompiledLesson {
  readonly id: string;
  readonly revision: number;
  /** Of its texts. */
  readonly language: 'fr' | 'en';
  /** Languages in which the package also brings its texts. */
  readonly translations?: readonly 'en'[];
  readonly title: string;
  readonly summary: string;
  readonly family: Family;
  readonly audience: string;
  readonly minutes: number;
  /** Percentage from which the lesson is passed, unless the LMS gives its own. */
  readonly masteryScore: number;
  readonly objectives: readonly Objective[];
  /** The position in this list is the interaction's index in every LMS. */
  readonly slots: readonly Slot[];
  /** Initial values. */
  readonly variables: Values;
  /** Bounds, both reached, of the variables whose initial value is drawn. */
  readonly draws?: Readonly<Record<VariableId, { readonly min: number; readonly max: number }>>;
  readonly simulation?: Simulation;
  readonly experiment?: Experiment;
  readonly cover?: Picture;
  readonly initial: StateName;
  readonly states: Readonly<Record<StateName, CompiledState>>;
  readonly scenes: Readonly<Record<SceneId, Scene>>;
  /** Only the terms that this lesson names. */
  readonly glossary: readonly Term[];
  readonly facts: Readonly<Record<FactId, Fact>>;
  /** Those that can be heard in this lesson. */
  readonly sounds: Readonly<Record<SoundId, CompiledSound>>;
  /** By unit; texts that nobody recorded, or that have changed since, have none. */
  readonly narration?: Readonly<Record<string, Narrated>>;
  /** Captions of a class's own videos, by the video's file. */
  readonly captions?: Readonly<Record<string, readonly Cue[]>>;
  readonly options: PlayedOptions;
}
