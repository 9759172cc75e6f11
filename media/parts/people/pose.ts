import type { Point } from '../../../src/pen/pen.ts';
import type { HandName } from './hands.ts';

/** An arm by its ways (0 down, 90 forward, 180 up); `toHead` takes the wrist to a place from the middle of the head. */
export interface ArmPose {
  readonly up: number;
  readonly fore?: number;
  readonly toHead?: Point;
  /** The wrist of a far arm from that of the near one: two hands on one thing. */
  readonly toNear?: Point;
  readonly hand: HandName;
  /** Degrees by which the hand leaves the forearm's way. */
  readonly turn?: number;
  /** The thumb on the other side of the hand. */
  readonly flip?: boolean;
  /** A far arm in front of the trunk. */
  readonly front?: boolean;
  /** Foreshortening of forearm and of upper arm: an arm that comes towards us. */
  readonly short?: number;
  readonly shortUpper?: number;
  /** Nothing to do: what is held may move this arm. */
  readonly idle?: boolean;
}

/** The ankle from the figure's foot; the knee follows, bent forward unless `back`. */
export interface LegPose {
  readonly ankle: Point;
  /** Degrees: 0 flat on the ground, positive on its toes. */
  readonly foot?: number;
  readonly back?: boolean;
  /** How far the knee of a standing leg is before the line from hip to ankle. */
  readonly knee?: number;
  /** Foreshortening of the thigh. */
  readonly short?: number;
}

export interface Pose {
  readonly hips: Point;
  /** Degrees by which the trunk bends forward. */
  readonly lean?: number;
  /** Degrees by which the head bends forward. */
  readonly head?: number;
  /** Width of the trunk: 1 three-quarter, less towards the profile. */
  readonly twist?: number;
  /** Degrees of the shoulders' line: weight on one leg, a load in one hand. */
  readonly slope?: number;
  readonly near: ArmPose;
  readonly far: ArmPose;
  readonly nearLeg: LegPose;
  readonly farLeg: LegPose;
  /** Bent thighs come before the hem. */
  readonly thighsInFront?: boolean;
  /** What is held when the lesson says nothing. */
  readonly usually?: string;
  readonly holder?: 'far';
  /** Degrees by which a held thing leaves its upright. */
  readonly tilt?: number;
  readonly shadow?: readonly [x: number, radius: number];
}
