import type { FactId, ObjectiveId, SceneId, SlotId, VariableId } from './ids.ts';
import type { Cast, Picture } from './picture.ts';
import type { SchoolLine } from './school.ts';
import type { Sheet } from './sheet.ts';
import type { Experiment, Instrument, Simulation } from './simulation.ts';
import type { SoundCue } from './sound.ts';

/** good is worth 2 points, acceptable 1, wrong and fatal 0. A fatal answer stops the scene and leads back to it. */
export type Verdict = 'good' | 'acceptable' | 'wrong' | 'fatal';

export const POINTS: Readonly<Record<Verdict, number>> = { good: 2, acceptable: 1, wrong: 0, fatal: 0 };

export type Value = number | boolean;
export type Values = Readonly<Record<VariableId, Value>>;

/** Holds when every named variable has the value, or one of the values, given for it. */
export type Condition = Readonly<Record<VariableId, Value | readonly Value[]>>;

/** New values of variables. */
export type Assignment = Readonly<Record<VariableId, Value>>;

/** Taken when `when` holds; the last route of a list has no `when`. */
export interface Route {
  readonly when?: Condition;
  readonly goto: SceneId;
}

/** Where a scene leads: always the same scene, or the first route whose condition holds. */
export type Next = SceneId | readonly Route[];

/** Words in a speech bubble. */
export interface Speech {
  readonly who: string;
  /** Entry of the cast that the bubble points to, when it is in the picture. */
  readonly person?: string;
  readonly says: string;
}

/** A sentence added to a scene's text while `when` holds: the world answers to what was done before. */
export interface Aside {
  readonly when: Condition;
  readonly text: string;
  /** The same in plain words; read instead of `text` by those who ask for it. */
  readonly simple?: string;
}

/** What every scene has, whatever its kind. Texts are plain, with `**strong**` only. */
export interface SceneBase {
  readonly id: SceneId;
  readonly kind: string;
  /** The situation in one short sentence. */
  readonly title: string;
  readonly text: string;
  /** The same in plain words, nothing that decides left out; read instead of `text` by those who ask for it. */
  readonly simple?: string;
  readonly asides?: readonly Aside[];
  readonly picture?: Picture;
  /** One after the other; those that loop, together and below the rest. */
  readonly sounds?: readonly SoundCue[];
  readonly speech?: Speech;
  readonly instrument?: Instrument;
  /** What the school filled in and is said here: with the text, or once a decision was answered. */
  readonly school?: readonly SchoolLine[];
}

/** A scene that asks for an answer. */
export interface DecisionBase extends SceneBase {
  /** Absent: the decision weighs nothing. Variants of one decision share a slot. */
  readonly slot?: SlotId;
  /** Append-only number that the envelope uses for this decision. */
  readonly trace: number;
  readonly facts: readonly FactId[];
  readonly next: Next;
}

/** An outcome in plain words. Without `consequence`, the outcome's own is plain enough. */
export interface SimpleOutcome {
  readonly consequence?: string;
  readonly feedback: string;
}

/** What follows from an answer. */
export interface Outcome {
  readonly verdict: Verdict;
  /** What happens. */
  readonly consequence: string;
  /** Why. */
  readonly feedback: string;
  readonly simple?: SimpleOutcome;
  /** One sentence of the learner's own story, told again in the debrief. */
  readonly story: string;
  /** Facts behind this feedback; the decision's own facts when absent. */
  readonly facts?: readonly FactId[];
  readonly picture?: Picture;
  readonly sounds?: readonly SoundCue[];
  readonly set?: Assignment;
  /** How long it takes, in a simulated room: a multiple of 10. */
  readonly seconds?: number;
  /** Replaces the scene's `next`. */
  readonly next?: Next;
}

/** One line of every LMS's report: its position in `slots` is the interaction's index. Append-only. */
export interface Slot {
  readonly id: SlotId;
  readonly objective: ObjectiveId;
  /** Names the decision in the debrief and in the teacher's pages. */
  readonly label: string;
  readonly retired?: boolean;
}

export interface Objective {
  readonly id: ObjectiveId;
  readonly text: string;
}

/** A boolean, or an integer between two bounds (both reached). */
export type Variable =
  | { readonly type: 'boolean'; readonly initial: boolean }
  | { readonly type: 'integer'; readonly min: number; readonly max: number; readonly initial: number };

export type Family = 'gaz' | 'consignes' | 'epi' | 'encadrement';

export interface Lesson<S extends SceneBase = SceneBase> {
  readonly $schema?: string;
  readonly id: string;
  /** Raised by the author whenever the decisions change; frozen in revisions.json. */
  readonly revision: number;
  readonly language: 'fr';
  readonly title: string;
  readonly summary: string;
  readonly family: Family;
  readonly audience: string;
  /** Announced duration, in minutes. */
  readonly minutes: number;
  /** Percentage from which the lesson is passed, 1–100. */
  readonly masteryScore: number;
  readonly objectives: readonly Objective[];
  readonly variables?: Readonly<Record<VariableId, Variable>>;
  /** Integer variables whose first value is drawn for each attempt, uniform over their bounds; nothing sets them later. */
  readonly draws?: readonly VariableId[];
  readonly simulation?: Simulation;
  readonly experiment?: Experiment;
  readonly slots: readonly Slot[];
  /** Drawn on the title screen, beside the title; it decorates, so its `alt` is empty. */
  readonly cover?: Picture;
  /** The people who are drawn. */
  readonly cast?: Cast;
  /** What is printed; packages do not hold it. */
  readonly sheet?: Sheet;
  readonly start: SceneId;
  readonly scenes: readonly S[];
}
