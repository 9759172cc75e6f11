import type { Condition } from './lesson.ts';

/** The hour of a picture; `overcast` is a rainy day, `dim` is indoors without lamp. */
export type Light = 'day' | 'overcast' | 'dim' | 'night';

/** A short movement that means something. None plays when the learner's system asks for less motion. */
export type Motion = 'enter' | 'speak' | 'drift' | 'shake' | 'pulse' | 'fall';

/** Letters of an outfit, in which a layer shows: with one of `any`, with none of `none`. */
export interface WornWith {
  readonly any?: string;
  readonly none?: string;
}

interface LayerBase {
  readonly when?: Condition;
  /** Part of somebody who is being dressed; compiled pictures alone have it. */
  readonly worn?: WornWith;
  readonly motion?: Motion;
}

/** Where a layer stands on the frame: shares of the frame's width and height, in percent. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Words that the page writes on a picture, in the middle of a blank of the drawing; all in units of the frame. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A file of media/ or a drawing made for the package. Without a place it fills the frame. */
export interface FileLayer extends LayerBase {
  readonly file: string;
  readonly place?: Place;
  /** Shown as in a mirror. */
  readonly flip?: boolean;
  /** Whom it shows, and where that person's mouth is, in percent of the frame. */
  readonly who?: string;
  readonly mouth?: readonly [left: number, top: number];
  /** What the page writes over it. */
  readonly labels?: readonly Label[];
}

export interface BackgroundLayer extends LayerBase {
  readonly background: string;
  readonly state?: string;
}

/** In units of the frame, 960 wide and 640 high. */
type Units = readonly [x: number, y: number];

export interface Stand {
  /** Where the feet are. */
  readonly at: Units;
  readonly scale?: number;
  /** Looks to the left instead of the right. */
  readonly flip?: boolean;
}

export interface PersonLayer extends LayerBase, Stand {
  /** An entry of the lesson's cast. */
  readonly person: string;
  readonly pose: string;
  readonly face?: string;
  readonly holds?: string;
  /** PPE of this picture, e.g. `helmet:cracked`. */
  readonly wears?: readonly string[];
  /** That part of the figure alone, with nothing on but what `wears` says. */
  readonly slice?: string;
}

export interface PropLayer extends LayerBase, Partial<Stand> {
  readonly prop: string;
  readonly state?: string;
  /** What stands in its blanks, by their names: a drawing holds no words. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What the build draws. */
export type DrawnLayer = BackgroundLayer | PersonLayer | PropLayer;

/** Drawn above the layers before it, only while `when` holds. A compiled lesson holds file layers alone. */
export type Layer = FileLayer | DrawnLayer;

/** One light, or one for each case: the conditions of a list exclude each other. */
export type PictureLight = Light | readonly { readonly when: Condition; readonly light: Light }[];

/** `alt` says what matters for the decision; it is empty for a picture that only decorates. */
export interface Picture {
  readonly layers: readonly Layer[];
  readonly alt: string;
  /** Daylight when absent. */
  readonly light?: PictureLight;
  /** The part that narrow screens come closer to: left, top and width in units of the frame, 3:2. */
  readonly focus?: readonly [x: number, y: number, width: number];
}

/** What a person looks like, the same in every scene. */
export interface Look {
  readonly age: string;
  readonly build: string;
  readonly skin: string;
  readonly hair: string;
  readonly hairColour: string;
  readonly top: string;
  readonly topColour: string;
  readonly bottom: string;
  readonly bottomColour: string;
  readonly details?: readonly string[];
  /** PPE that is always worn. */
  readonly wears?: readonly string[];
}

/** The people of a lesson by id. */
export type Cast = Readonly<Record<string, Look>>;
