import type { Light } from '../../../src/pen/light.ts';
import { disc, FINE, flat, group, line, type Markup, type Point, pen, poly, shape } from '../../../src/pen/pen.ts';
import type { Gear } from './gear.ts';
import { HANDS } from './hands.ts';
import { type Girths, limb, ring, stump } from './limb.ts';
import { shade } from './shade.ts';
import { type Arm, type Body, thingScale } from './skeleton.ts';
import type { Thing } from './things.ts';
import type { Top } from './tops.ts';
import { add, between, minus, times, towards, turned, wayOf } from './vector.ts';

const SLEEVE: Girths = [14, 13, 11];
const BARE: Girths = [12, 10.5, 8.5];

/** What both arms of a figure have in common. */
export interface Dress {
  readonly body: Body;
  readonly top: Top;
  readonly colour: string;
  readonly skin: string;
  /** Of the trunk. */
  readonly lean: number;
  readonly glove: { readonly hand: NonNullable<Gear['hand']>; readonly spoilt: boolean } | undefined;
}

/** What a hand has in it. */
export interface Grip {
  readonly draw: Thing['draw'];
  readonly stands: Thing['stands'];
  /** Degrees by which it leaves its upright. */
  readonly tilt: number;
  /** In the far hand: what reached forward from the near one reaches back. */
  readonly mirrored: boolean;
  readonly light: Light;
}

const thicker = (girths: Girths, factor: number, elbow: number): Girths => [
  girths[0] * factor,
  (girths[1] + elbow) * factor,
  (girths[2] + elbow) * factor,
];

/** Hands and feet of a child are large for its size. */
export const endScale = ({ scale }: Body): number => (0.5 + scale * 0.5) * 1.06;

/** Thickness of limbs. */
export const limbScale = ({ limbs, scale }: Body): number => limbs * Math.sqrt(scale);

function handOf(arm: Arm, { body, skin, glove }: Dress, grip: Grip | undefined): Markup {
  const scale = endScale(body);
  const size = thingScale(body);
  const bare = glove?.spoilt || !glove ? skin : glove.hand.colour;
  const [x, y] = add(arm.to, times(towards(arm.way), 14 * scale));
  const angle = grip?.stands === 'along' ? 90 - arm.way : (grip?.tilt ?? 0);
  const held = grip
    ? group(
        pen`translate(${x} ${y})` +
          (angle === 0 ? '' : pen` rotate(${angle})`) +
          (size === 1 && !grip.mirrored ? '' : pen` scale(${grip.mirrored ? -size : size} ${size})`),
        grip.draw(grip.light),
      )
    : '';
  const place = pen`translate(${arm.to[0]} ${arm.to[1]}) rotate(${90 - arm.way})`;
  const fitting =
    scale === 1 && !arm.pose.flip ? '' : ` scale(${scale.toFixed(2)} ${(arm.pose.flip ? -scale : scale).toFixed(2)})`;
  const form = grip && arm.pose.hand !== 'pinch' ? 'fist' : arm.pose.hand;
  return held + group(place + fitting, HANDS[form](bare) + (glove?.hand.over(glove.spoilt) ?? ''));
}

/** Degrees around each shoulder, from the trunk's up, between which it is seen against what is behind the figure. */
const SILHOUETTE = { near: [-130, 18], far: [-18, 130] } as const;

/** The round of a shoulder where neither the arm nor the trunk has its outline. */
function shoulderArc(arm: Arm, side: 'near' | 'far', lean: number, radius: number): Markup {
  const back = wayOf(minus(arm.from, arm.joint));
  const points: Point[] = [];
  for (let angle = SILHOUETTE[side][0]; angle <= SILHOUETTE[side][1]; angle += 18.5) {
    const way = 180 - lean - angle;
    const apart = ((((way - back) % 360) + 540) % 360) - 180;
    if (Math.abs(apart) <= 96) points.push(add(arm.from, times(towards(way), radius)));
  }
  return points.length > 1 ? line(poly(points)) : '';
}

/** Sleeve, hand and what is in it; an arm behind the trunk is darker. */
export function armMarkup(whole: Arm, side: 'near' | 'far', dress: Dress, grip: Grip | undefined): Markup {
  const { body, top, colour, skin, glove } = dress;
  const behind = side === 'far' && !whole.pose.front;
  /** What is under the trunk stays there, even where cloth is loose. */
  const arm = behind
    ? { ...whole, from: add(between(whole.from, whole.joint, 0.08), turned([-7 * body.scale, 0], dress.lean)) }
    : whole;
  const tone = behind ? shade : (plain: string): string => plain;
  const factor = limbScale(body);
  const cloth = thicker(SLEEVE, factor, top.loose * 0.6);
  const [x, y] = arm.from;
  const shoulder =
    disc(x, y, cloth[0] - 1, tone(colour), 0) + (behind ? '' : shoulderArc(arm, side, dress.lean, cloth[0]));
  if (top.sleeves === 'short') {
    const sleeve = stump(arm, thicker(SLEEVE, factor, 1), 0.68, 0);
    return (
      limb(arm, thicker(BARE, factor, 0), skin) + handOf(arm, dress, grip) + shoulder + shape(sleeve, tone(colour))
    );
  }
  const bands = top.bands
    ? flat(ring(arm, cloth, [1.3, 1.62], -1.5), top.bands[0]) + flat(ring(arm, cloth, [1.4, 1.52], -1.5), top.bands[1])
    : '';
  const cuff = top.cuff && !glove ? shape(ring(arm, cloth, [1.86, 2.04], 1), tone(top.cuff(colour)), FINE) : '';
  return shoulder + limb(arm, cloth, tone(colour)) + bands + handOf(arm, dress, grip) + cuff;
}
