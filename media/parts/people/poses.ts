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

const HANGING: ArmPose = { up: -9, fore: 5, hand: 'rest', idle: true };
const HANGING_FAR: ArmPose = { up: 9, fore: 20, hand: 'rest', idle: true };
const STANDING = {
  hips: [0, -190],
  slope: 2,
  nearLeg: { ankle: [-25, -15], knee: 1 },
  farLeg: { ankle: [24, -21], knee: 6 },
} as const;

/** Every pose, as joints. The figure faces right; its foot is at (0, 0). */
export const POSES = {
  stand: { ...STANDING, near: HANGING, far: HANGING_FAR },
  walk: {
    hips: [0, -184],
    lean: 3,
    twist: 0.92,
    near: { up: -30, fore: -6, hand: 'rest', idle: true },
    far: { up: 24, fore: 52, hand: 'rest', idle: true },
    nearLeg: { ankle: [48, -19], foot: -16 },
    farLeg: { ankle: [-54, -36], foot: 34 },
  },
  run: {
    hips: [4, -188],
    lean: 17,
    head: 4,
    twist: 0.82,
    near: { up: -62, fore: 22, hand: 'fist' },
    far: { up: 46, fore: 132, hand: 'fist' },
    nearLeg: { ankle: [52, -66], foot: -4 },
    farLeg: { ankle: [-92, -78], foot: 62 },
    shadow: [0, 70],
  },
  stop: {
    ...STANDING,
    lean: -2,
    near: { up: -24, fore: -2, hand: 'rest', idle: true },
    far: { up: 96, fore: 128, hand: 'palm', turn: 22 },
    nearLeg: { ankle: [-34, -15], knee: 1 },
    farLeg: { ankle: [28, -20], knee: 5 },
  },
  point: {
    ...STANDING,
    lean: 2,
    near: { up: -10, fore: 8, hand: 'rest', idle: true },
    far: { up: 88, fore: 100, hand: 'point' },
    nearLeg: { ankle: [-28, -15], knee: 1 },
    farLeg: { ankle: [26, -20], knee: 5 },
  },
  phone: {
    ...STANDING,
    head: -3,
    near: { up: -46, shortUpper: 0.8, toHead: [-50, 40], hand: 'fist', turn: -6 },
    far: { up: 10, fore: 34, hand: 'rest', idle: true },
    usually: 'phone',
    tilt: -16,
  },
  talk: {
    ...STANDING,
    lean: 2,
    near: { up: -14, fore: 74, hand: 'open', flip: true },
    far: { up: 22, fore: 118, hand: 'open' },
  },
  hold: {
    ...STANDING,
    near: { up: -10, fore: 78, hand: 'rest', idle: true },
    far: { up: 12, fore: -48, hand: 'rest', front: true, idle: true },
  },
  reach: {
    ...STANDING,
    hips: [2, -188],
    lean: 5,
    near: { up: -22, fore: 2, hand: 'rest', idle: true },
    far: { up: 84, fore: 106, hand: 'press' },
    nearLeg: { ankle: [-32, -15], knee: 1 },
    farLeg: { ankle: [30, -20], knee: 5 },
  },
  kneel: {
    hips: [-16, -112],
    lean: 12,
    head: 8,
    near: { up: 18, fore: 66, hand: 'rest', idle: true },
    far: { up: 34, fore: 78, hand: 'rest' },
    nearLeg: { ankle: [-92, -40], foot: 66 },
    farLeg: { ankle: [52, -20] },
    shadow: [-14, 92],
  },
  sit: {
    hips: [-34, -112],
    lean: 2,
    near: { up: 14, fore: 60, hand: 'rest', idle: true },
    far: { up: 26, fore: 64, hand: 'rest' },
    nearLeg: { ankle: [46, -15] },
    farLeg: { ankle: [66, -20] },
    thighsInFront: true,
    shadow: [14, 80],
  },
  crouch: {
    hips: [-34, -74],
    lean: 34,
    head: 4,
    near: { up: 32, fore: 64, hand: 'rest', idle: true },
    far: { up: 52, fore: 82, hand: 'rest' },
    nearLeg: { ankle: [-14, -15] },
    farLeg: { ankle: [28, -20], knee: 5 },
    thighsInFront: true,
    shadow: [0, 72],
  },
  lie: {
    hips: [18, -30],
    lean: -86,
    head: -74,
    twist: 0.72,
    near: { up: 62, fore: 112, hand: 'rest' },
    far: { up: -60, fore: -96, hand: 'rest' },
    nearLeg: { ankle: [186, -17], foot: -70 },
    farLeg: { ankle: [118, -22] },
    thighsInFront: true,
    shadow: [0, 210],
  },
  carry: {
    ...STANDING,
    slope: -4,
    lean: 3,
    near: { up: -8, fore: 2, hand: 'fist' },
    far: { up: 24, fore: 30, hand: 'rest' },
    usually: 'shopping_bag',
  },
  arms_crossed: {
    ...STANDING,
    near: { up: -12, fore: 98, hand: 'rest', short: 0.9 },
    far: { up: 10, fore: -82, hand: 'rest', front: true, short: 0.92 },
  },
  lean_arm: {
    ...STANDING,
    lean: 4,
    head: 5,
    near: { up: -12, fore: 22, hand: 'rest', idle: true },
    far: { up: 34, fore: 92, hand: 'open' },
    nearLeg: { ankle: [-28, -15], knee: 1 },
    farLeg: { ankle: [26, -20], knee: 5 },
  },
  wave_away: {
    ...STANDING,
    near: { up: -118, fore: -166, hand: 'palm', flip: true },
    far: { up: 118, fore: 164, hand: 'palm' },
    nearLeg: { ankle: [-36, -15], knee: 1 },
    farLeg: { ankle: [34, -20], knee: 5 },
  },
  write: {
    ...STANDING,
    head: 11,
    near: { up: -16, fore: 121, hand: 'pinch' },
    far: { up: 20, fore: 200, hand: 'fist', front: true, short: 0.42 },
    usually: 'notebook_pen',
    holder: 'far',
  },
  push_pram: {
    hips: [-6, -184],
    lean: 7,
    twist: 0.92,
    near: { up: 46, fore: 62, hand: 'fist' },
    far: { up: 14, fore: 70, hand: 'fist' },
    nearLeg: { ankle: [-52, -33], foot: 32 },
    farLeg: { ankle: [38, -22], foot: -10 },
  },
  hands_on_hips: {
    ...STANDING,
    near: { up: -50, fore: 34, hand: 'fist' },
    far: { up: 50, fore: -30, hand: 'fist', front: true, flip: true },
    nearLeg: { ankle: [-32, -15], knee: 1 },
    farLeg: { ankle: [32, -20], knee: 4 },
  },
  shout: {
    ...STANDING,
    lean: 4,
    near: { up: 42, toHead: [-22, 40], hand: 'open', turn: -26, flip: true },
    far: { up: 10, fore: -16, hand: 'fist' },
    nearLeg: { ankle: [-34, -15], knee: 1 },
    farLeg: { ankle: [30, -20], knee: 6 },
  },
  cover_nose: {
    ...STANDING,
    lean: -3,
    head: -2,
    near: { up: 58, toHead: [-2, 40], hand: 'rest', turn: -44, flip: true },
    far: { up: 12, fore: 34, hand: 'rest' },
  },
  think: {
    ...STANDING,
    head: -4,
    near: { up: 22, toHead: [-2, 58], hand: 'fist', flip: true },
    far: { up: 10, fore: -70, hand: 'rest', front: true, short: 0.9 },
  },
} as const satisfies Readonly<Record<string, Pose>>;
