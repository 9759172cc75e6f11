import { flat, type Markup, moved, shape } from '../../../src/pen/pen.ts';

/** A flame around (0, 0), 100 high: the same on a cabinet, on a sign and on a stove. */
export const FLAME =
  'M2-50C6-28 34-14 34 16C34 38 18 50 0 50C-19 50-34 37-34 16C-34 2-26-8-20-18C-18-8-14-4-9-2C-12-20-8-38 2-50z';

/** The bright heart of the flame. */
export const FLAME_HEART =
  'M1 6C8 14 16 20 16 30C16 41 8 47 0 47C-9 47-16 40-16 31C-16 24-11 20-9 14C-6 20-3 20-1 19C-2 14-1 10 1 6z';

/** A flame in ink and two colours. */
export const flame = (x: number, y: number, height: number, outer: string, heart: string): Markup =>
  moved(x, y, shape(FLAME, outer, Math.round(3000 / height) / 10) + flat(FLAME_HEART, heart), height / 100);
