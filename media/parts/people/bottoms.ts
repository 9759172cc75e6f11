import { PALETTE } from '../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup, type Point, pen, shape } from '../../../src/pen/pen.ts';
import { type Bones, type Girths, limb, ring, stump } from './limb.ts';
import { darker, shade } from './shade.ts';
import { across, add, between, minus, times, unit } from './vector.ts';

export interface Bottom {
  readonly girths: Girths;
  /** How far cloth covers a leg: 1 the knee, 2 the ankle. */
  readonly until: number;
  /** One cloth around both legs. */
  readonly skirt?: boolean;
  readonly details?: (bones: Bones, girths: Girths, colour: string) => Markup;
}

const PLAIN: Girths = [17, 17, 13];

const crease = ({ joint, to }: Bones, colour: string): Markup => {
  const [x, y] = between(joint, to, 0.06);
  return line(pen`M${x - 9} ${y}q6 5 12 2`, FINE, darker(colour));
};

export const BOTTOMS = {
  trousers: { girths: PLAIN, until: 2, details: (bones, _girths, colour) => crease(bones, colour) },
  jeans: {
    girths: [17, 16, 12],
    until: 2,
    details: (bones, girths, colour) =>
      shape(ring(bones, girths, [1.88, 2], 1.5), PALETTE.steel, FINE) + crease(bones, colour),
  },
  skirt: { girths: [18, 18, 18], until: 1.2, skirt: true },
  shorts: { girths: [18, 18, 12], until: 0.92 },
  work_trousers: {
    girths: [18, 18, 14],
    until: 2,
    details: (bones, girths, colour) =>
      shape(ring(bones, [girths[0] - 5, girths[1] - 5, girths[2] - 3], [0.84, 1.22]), shade(colour), FINE),
  },
  fire_trousers: {
    girths: [18, 19, 16],
    until: 2,
    details: (bones, girths) =>
      flat(ring(bones, girths, [1.5, 1.7], -1), PALETTE.signal) +
      flat(ring(bones, girths, [1.56, 1.64], -1), PALETTE.reflective),
  },
} as const satisfies Readonly<Record<string, Bottom>>;

const LEG_SKIN: Girths = [17, 12.5, 8.5];

/** One leg in its cloth, with its shoe: trousers fall over a shoe, a bare foot goes into it. */
export function leg(
  bones: Bones,
  { girths, until, skirt, details }: Bottom,
  colour: string,
  skin: string,
  thick: (girths: Girths) => Girths,
  shoe: Markup,
): Markup {
  const cloth = thick(girths);
  const flesh = thick(LEG_SKIN);
  if (until === 2) return shoe + limb(bones, cloth, colour) + (details?.(bones, cloth, colour) ?? '');
  const into = { ...bones, to: add(bones.to, times(unit(minus(bones.to, bones.joint)), flesh[2])) };
  const short = skirt ? '' : shape(stump(bones, cloth, until, 1.5), colour);
  return limb(into, flesh, skin) + shoe + short;
}

const cross = (o: Point, a: Point, b: Point): number => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);

/** The tight outline around points. */
function hull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of list) {
      while (kept.length > 1 && cross(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop();
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Cloth around both thighs: a skirt, the tail of a coat. `top` is where it hangs from; `girth` is its width around each thigh, `seat` around each hip. */
export function drape(
  legs: readonly Bones[],
  top: readonly Point[],
  until: number,
  girth: number,
  seat: number,
): string {
  const around = legs.flatMap(({ from, joint, to }) => {
    const shin = until > 1 ? [between(joint, to, until - 1)] : [];
    const stops: readonly Point[] = until > 1 ? [joint, ...shin] : [between(from, joint, until)];
    const out = times(across(unit(minus(stops.at(-1)!, from))), girth);
    const side = times(across(unit(minus(stops[0]!, from))), seat);
    return [add(from, side), minus(from, side), ...stops.flatMap((stop) => [add(stop, out), minus(stop, out)])];
  });
  const corners = hull([...around, ...top]);
  return corners
    .map((corner, index) => {
      const before = between(corner, corners.at(index - 1)!, 0.22);
      const after = between(corner, corners[(index + 1) % corners.length]!, 0.22);
      return pen`${index === 0 ? 'M' : 'L'}${before[0]} ${before[1]}Q${corner[0]} ${corner[1]} ${after[0]} ${after[1]}`;
    })
    .join('')
    .concat('z');
}
