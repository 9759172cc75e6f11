import type { Point } from '../../../src/pen/pen.ts';
import { type Bones, bent } from './limb.ts';
import type { ArmPose, LegPose, Pose } from './pose.ts';
import { across, add, between, minus, times, towards, turned, unit, wayOf } from './vector.ts';

/** How a body is made, apart from what it does. */
export interface Body {
  /** Of everything below the head. */
  readonly scale: number;
  readonly headScale: number;
  /** Width of trunk, of belly and of limbs. */
  readonly shoulders: number;
  readonly belly: number;
  readonly limbs: number;
  /** Degrees by which age bends the back. */
  readonly stoop: number;
}

export interface Arm extends Bones {
  readonly pose: ArmPose;
  /** Way of the hand. */
  readonly way: number;
}

export interface Leg extends Bones {
  readonly foot: number;
}

/** The joints of one figure in one pose, in the figure's own units, foot at (0, 0). */
export interface Joints {
  readonly body: Body;
  readonly hips: Point;
  readonly neck: Point;
  readonly lean: number;
  readonly twist: number;
  readonly slope: number;
  readonly head: { readonly at: Point; readonly tilt: number };
  readonly near: Arm;
  readonly far: Arm;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
}

/** Lengths of an adult. */
const TRUNK = 122;
const UPPER_ARM = 62;
const FOREARM = 56;
const THIGH = 92;
const SHIN = 84;
/** From the base of the neck to the middle of the head. */
const HEAD: Point = [7, -45];

/** Shoulders from the hips in the trunk's own frame: upright, before it leans. */
const SHOULDERS: Readonly<Record<'near' | 'far', Point>> = { near: [-37, -104], far: [33, -107] };
const HIPS: Readonly<Record<'near' | 'far', Point>> = { near: [-14, 0], far: [11, 0] };

/** A child holds smaller things. */
export const thingScale = ({ scale }: Body): number => (scale < 0.8 ? 0.78 : 1);

function armOf(pose: ArmPose, shoulder: Point, head: Point, body: Body, other?: Arm): Arm {
  const upper = UPPER_ARM * body.scale * (pose.shortUpper ?? 1);
  const lower = FOREARM * body.scale * (pose.short ?? 1);
  const elbow = add(shoulder, times(towards(pose.up), upper));
  const wrist = pose.toHead
    ? add(head, times(pose.toHead, body.headScale))
    : pose.toNear && other
      ? add(other.to, times(pose.toNear, thingScale(body)))
      : add(elbow, times(towards(pose.fore ?? pose.up), lower));
  return { from: shoulder, joint: elbow, to: wrist, pose, way: wayOf(minus(wrist, elbow)) + (pose.turn ?? 0) };
}

function legOf(pose: LegPose, hip: Point, { scale }: Body): Leg {
  const ankle = times(pose.ankle, scale);
  if (pose.knee !== undefined) {
    const joint = add(between(hip, ankle, 0.52), times(across(unit(minus(ankle, hip))), pose.knee * scale));
    return { from: hip, joint, to: ankle, foot: pose.foot ?? 0 };
  }
  const thigh = THIGH * scale * (pose.short ?? 1);
  return { ...bent(hip, ankle, thigh, SHIN * scale, pose.back ? -1 : 1), foot: pose.foot ?? 0 };
}

/** Puts a body into a pose. */
export function joints(pose: Pose, body: Body): Joints {
  const { scale, stoop } = body;
  const lean = (pose.lean ?? 0) + (Math.abs(pose.lean ?? 0) > 40 ? 0 : stoop);
  const twist = pose.twist ?? 1;
  const slope = pose.slope ?? 0;
  const hips = times(pose.hips, scale);
  const place = ([x, y]: Point): Point => add(hips, turned([x * scale, y * scale], lean));
  const neck = place([0, -TRUNK]);
  const tilt = (pose.head ?? lean * 0.4) + stoop * 0.5;
  const head = add(neck, turned(times(HEAD, body.headScale), tilt * 0.7 + lean * 0.3));
  const shoulder = (side: 'near' | 'far'): Point => {
    const [x, y] = turned(SHOULDERS[side], slope);
    return place([x * twist * body.shoulders, y]);
  };
  const hip = (side: 'near' | 'far'): Point => {
    const [x, y] = HIPS[side];
    return place([x * twist * body.shoulders, y]);
  };
  const near = armOf(pose.near, shoulder('near'), head, body);
  return {
    body,
    hips,
    neck,
    lean,
    twist,
    slope,
    head: { at: head, tilt },
    near,
    far: armOf(pose.far, shoulder('far'), head, body, near),
    nearLeg: legOf(pose.nearLeg, hip('near'), body),
    farLeg: legOf(pose.farLeg, hip('far'), body),
  };
}
