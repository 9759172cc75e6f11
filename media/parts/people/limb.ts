import { type Markup, type Point, pen, shape } from '../../../src/pen/pen.ts';
import { across, add, between, minus, size, times, unit } from './vector.ts';

/** Three joints: shoulder, elbow, wrist, or hip, knee, ankle. */
export interface Bones {
  readonly from: Point;
  readonly joint: Point;
  readonly to: Point;
}

/** Half the width of the cloth or the flesh at each joint. */
export type Girths = readonly [from: number, joint: number, to: number];

/** One edge of a limb as seven points of two Bézier curves, from the body to the end. */
function edge({ from, joint, to }: Bones, girths: Girths, side: 1 | -1): readonly Point[] {
  const upper = unit(minus(joint, from));
  const lower = unit(minus(to, joint));
  const upperLength = size(minus(joint, from));
  const lowerLength = size(minus(to, joint));
  const start = add(from, times(across(upper), side * girths[0]));
  const end = add(to, times(across(lower), side * girths[2]));
  const straight = upper[0] * lower[0] + upper[1] * lower[1];
  const bend = upper[0] * lower[1] - upper[1] * lower[0];
  const normal = times(unit(add(across(upper), across(lower))), side);
  const along = unit(add(upper, lower));
  const creased = straight < 0.7 && bend * side < 0;
  const halfTurn = Math.acos(Math.max(-1, Math.min(1, straight))) / 2;
  const deepest = Math.min(upperLength, lowerLength) * 0.62;
  const depth = creased ? Math.min(girths[1] / Math.cos(halfTurn), deepest / Math.sin(halfTurn || 1)) : girths[1];
  const middle = add(joint, times(normal, depth));
  const reach = 0.36;
  return [
    start,
    add(start, times(upper, upperLength * reach)),
    minus(middle, times(creased ? upper : along, upperLength * (creased ? 0.2 : reach))),
    middle,
    add(middle, times(creased ? lower : along, lowerLength * (creased ? 0.2 : reach))),
    minus(end, times(lower, lowerLength * reach)),
    end,
  ];
}

const curves = (points: readonly Point[]): string =>
  points.map(([x, y], index) => pen`${index % 3 === 1 ? 'C' : index === 0 ? 'L' : ' '}${x} ${y}`).join('');

/** The outline of a limb, open at the body so that cloth flows into the trunk. */
const limbPath = (bones: Bones, girths: Girths): string =>
  `M${curves(edge(bones, girths, 1)).slice(1)}${curves([...edge(bones, girths, -1)].reverse())}`;

/** A limb of one cloth, tapered, round at its outer bend and creased at its inner one. */
export const limb = (bones: Bones, girths: Girths, fill: string): Markup => shape(limbPath(bones, girths), fill);

/** Where a limb is, from 0 at the body over 1 at its joint to 2 at its end: place, way and half width. */
function station({ from, joint, to }: Bones, girths: Girths, part: number): { at: Point; way: Point; girth: number } {
  const upper = part <= 1;
  const rest = upper ? part : part - 1;
  const [a, b] = upper ? [from, joint] : [joint, to];
  const [c, d] = upper ? [girths[0], girths[1]] : [girths[1], girths[2]];
  return { at: between(a, b, rest), way: unit(minus(b, a)), girth: c + (d - c) * rest };
}

/** A ring of cloth around a limb: cuff, reflective band, hem. `more` makes it wider than the limb. */
export function ring(bones: Bones, girths: Girths, [first, last]: readonly [number, number], more = 0): string {
  const [[a, b], [c, d]] = ends(bones, girths, [first, last], more);
  return pen`M${a[0]} ${a[1]}L${b[0]} ${b[1]} ${d[0]} ${d[1]} ${c[0]} ${c[1]}z`;
}

/** A short sleeve or leg of shorts: open where it comes from. */
export function stump(bones: Bones, girths: Girths, last: number, more: number): string {
  const [[a, b], [c, d]] = ends(bones, girths, [0, last], more);
  return pen`M${a[0]} ${a[1]}L${c[0]} ${c[1]} ${d[0]} ${d[1]} ${b[0]} ${b[1]}`;
}

type Ends = readonly [readonly [Point, Point], readonly [Point, Point]];

function ends(bones: Bones, girths: Girths, parts: readonly [number, number], more: number): Ends {
  return parts.map((part) => {
    const { at, way, girth } = station(bones, girths, part);
    const out = times(across(way), girth + more);
    return [add(at, out), minus(at, out)] as const;
  }) as unknown as Ends;
}

/** The elbow or knee of a limb of two equal reaches that ends at `to`; `side` tells which way it bends. */
export function bent(from: Point, to: Point, upper: number, lower: number, side: 1 | -1): Bones {
  const way = minus(to, from);
  const gap = Math.min(size(way), upper + lower - 0.1);
  const along = (upper ** 2 - lower ** 2 + gap ** 2) / (2 * gap);
  const out = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  const ahead = unit(way);
  const joint = add(add(from, times(ahead, along)), times(across(ahead), side * out));
  return { from, joint, to: add(from, times(ahead, gap)) };
}
