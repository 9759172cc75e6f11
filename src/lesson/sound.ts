import type { Condition, Verdict } from './lesson.ts';

export type SoundId = string;

/** A recording of the library, shared by all lessons. */
export interface Sound {
  readonly id: SoundId;
  /** A path below media/. */
  readonly file: string;
  /** Whether it goes on, without an end, as long as scenes name it; a sound that does not is heard once. */
  readonly loop?: boolean;
  /** How loud it is played, 0–1. */
  readonly volume: number;
  /** What is heard, in brackets, for those who do not hear it. */
  readonly caption: Readonly<Record<'fr' | 'en', string>>;
  /** Whether it tells something, so that its caption is shown; the others only set the mood. */
  readonly matters: boolean;
}

/** A sound heard when what names it comes on screen, only if `when` holds then. */
export interface SoundCue {
  readonly sound: SoundId;
  readonly when?: Condition;
}

/** Sounds that the player itself makes when it tells a verdict. A fatal answer has those that its author gave it. */
export const VERDICT_SOUNDS: Readonly<Partial<Record<Verdict, SoundId>>> = {
  good: 'verdict_good',
  acceptable: 'verdict_acceptable',
  wrong: 'verdict_wrong',
};

/** Seconds over which a loop's file comes and goes: its next round begins that much before its end. */
export const BED_OVERLAP = 1;
