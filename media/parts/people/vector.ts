import type { Point } from '../../../src/pen/pen.ts';

export const add = ([a, b]: Point, [c, d]: Point): Point => [a + c, b + d];

export const minus = ([a, b]: Point, [c, d]: Point): Point => [a - c, b - d];

export const times = ([x, y]: Point, factor: number): Point => [x * factor, y * factor];

export const size = ([x, y]: Point): number => Math.hypot(x, y);

export const unit = (point: Point): Point => times(point, 1 / (size(point) || 1));

/** A point on the way from one to the other: 0 at the first, 1 at the second. */
export const between = (from: Point, to: Point, part: number): Point => add(from, times(minus(to, from), part));

/** A quarter turn: what is down goes to the right. */
export const across = ([x, y]: Point): Point => [y, -x];

/** Turned clockwise, as seen on the screen. */
export function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** The way a limb goes: 0 hangs down, 90 points forward (right), 180 up, -90 back. */
export const towards = (degrees: number): Point => turned([0, 1], -degrees);

/** The angle that `towards` would take. */
export const wayOf = ([x, y]: Point): number => (Math.atan2(x, y) * 180) / Math.PI;
