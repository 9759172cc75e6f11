import type { Markup, Point } from '../../../src/pen/pen.ts';
import type { Girths } from './limb.ts';
import type { Leg } from './skeleton.ts';
import type { Fit } from './trunk.ts';

/** What a layer over the legs needs to know. */
export interface Legs {
  /** Near first. */
  readonly legs: readonly [Leg, Leg];
  /** Of their cloth. */
  readonly girths: Girths;
  readonly place: (onTrunk: Point) => Point;
}

/** Protective equipment: layers on the same skeleton, each as it should be and spoilt. */
export interface Gear {
  /** The word after the colon for its defective form. */
  readonly fault: string;
  readonly onFace?: (spoilt: boolean) => Markup;
  readonly onHead?: (spoilt: boolean) => Markup;
  /** Hair gives way. */
  readonly covers?: boolean;
  readonly behindTrunk?: (on: Fit, spoilt: boolean) => Markup;
  readonly onTrunk?: (on: Fit, spoilt: boolean, place: (onTrunk: Point) => Point) => Markup;
  readonly onLegs?: (legs: Legs, spoilt: boolean) => Markup;
  /** Colour of the gloved hand and what lies over it, in the frame of the hand. */
  readonly hand?: { readonly colour: string; readonly over: (spoilt: boolean) => Markup };
  readonly shoe?: (spoilt: boolean) => Markup;
}
