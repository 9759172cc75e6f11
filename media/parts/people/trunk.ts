import { type Point, pen } from '../../../src/pen/pen.ts';
import type { Joints } from './skeleton.ts';
import { add, turned } from './vector.ts';

/** Puts a path drawn on an adult's upright trunk (hips at (0, 0), neck at (0, -122)) on this figure's trunk. */
export type Fit = (path: string) => string;

/** Where a place of the upright trunk is on this figure. */
export function placeOnTrunk({ body, hips, lean, twist, slope }: Joints): (place: Point) => Point {
  const tilt = Math.tan((slope * Math.PI) / 180);
  return ([x, y]) => {
    const high = Math.max(0, Math.min(1, (-y - 40) / 50));
    const wide = x * twist * (body.belly + (body.shoulders - body.belly) * high);
    const tall = y + x * tilt * Math.max(0, -y / 104);
    return add(hips, turned([wide * body.scale, tall * body.scale], lean));
  };
}

/** Paths may use M, L, C, Q and z with absolute coordinates. */
export function fitTo(joints: Joints): Fit {
  const place = placeOnTrunk(joints);
  return (path) =>
    path
      .replace(/(-?[\d.]+)[ ,]?(-?[\d.]+)(?= ?)/g, (_pair, x: string, y: string) => {
        const [left, top] = place([Number(x), Number(y)]);
        return pen`${left} ${top} `;
      })
      .replace(/ +(?=[A-Za-z -]|$)/g, '');
}

/** Outline of shirt or jacket: hem, back, shoulders, chest. */
export const TRUNK =
  'M-29 12C-32-10-30-36-28-48C-29-64-32-76-36-86C-41-90-45-96-45-103C-44-111-40-116-33-118L-13-127L14-127L28-123C39-120 46-114 46-105C46-96 41-90 37-84C38-66 34-52 30-42C29-20 31-4 30 11C12 17-12 18-29 12z';

/** The same with its hem open, where it goes on as the tail of a coat. */
export const OPEN_TRUNK = TRUNK.slice(0, TRUNK.lastIndexOf('C'));

/** The plane turned away from the light: the back. */
export const BACK = 'M-28 12C-31-10-29-36-27-48C-28-64-31-76-35-85C-30-84-25-80-22-74C-20-50-22-20-18 14z';
