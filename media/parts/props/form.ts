import { INK, PALETTE } from '../../../src/pen/colour.ts';
import { flat, type Markup, type Point, pen } from '../../../src/pen/pen.ts';

/** Four round corners from the top left. */
export const rounded = (x: number, y: number, width: number, height: number, radius: number): string => {
  const [across, down, r] = [width - 2 * radius, height - 2 * radius, radius];
  return pen`M${x + r} ${y}h${across}q${r} 0 ${r} ${r}v${down}q0 ${r} ${-r} ${r}h${-across}q${-r} 0 ${-r} ${-r}v${-down}q0 ${-r} ${r} ${-r}z`;
};

export const oval = (x: number, y: number, radiusX: number, radiusY: number): string =>
  pen`M${x - radiusX} ${y}a${radiusX} ${radiusY} 0 1 0 ${2 * radiusX} 0a${radiusX} ${radiusY} 0 1 0 ${-2 * radiusX} 0z`;

/** The side of a thing that the light does not reach: ink let through, so that it follows every light. */
export const shade = (d: string): Markup => flat(d, INK, 0.16);

/** A reflection on glass, paint or water. */
export const shine = (d: string): Markup => flat(d, PALETTE.white, 0.55);

/** A star with as many points, its spikes between two circles, the first one up. */
export const star = (x: number, y: number, outer: number, inner: number, points: number): readonly Point[] =>
  Array.from({ length: 2 * points }, (_, index) => {
    const [radius, angle] = [index % 2 === 0 ? outer : inner, (index * Math.PI) / points - Math.PI / 2];
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });

/** A soft curve through points (Catmull-Rom), so that a wave is only its crests. */
export function smooth(points: readonly Point[], close = false): string {
  const at = (index: number): Point =>
    close ? points[(index + points.length) % points.length]! : points[Math.max(0, Math.min(points.length - 1, index))]!;
  const [[startX, startY], last] = [at(0), close ? points.length : points.length - 1];
  let path = pen`M${startX} ${startY}`;
  for (let index = 0; index < last; index += 1) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const leave = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const arrive = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    path += pen`C${leave[0]} ${leave[1]} ${arrive[0]} ${arrive[1]} ${to[0]} ${to[1]}`;
  }
  return close ? `${path}z` : path;
}
