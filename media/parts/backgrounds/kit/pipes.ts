import { disc, line, type Markup, moved, pen, shape, tube } from '../../../../src/pen/pen.ts';

/** A run of pipe with collars at the given places. */
export const pipeRun = (
  d: string,
  width: number,
  colour: string,
  collars: readonly (readonly [number, number])[] = [],
): Markup =>
  tube(d, width, colour) +
  collars.map(([x, y]) => shape(pen`M${x - 6} ${y - width / 2 - 5}h12v${width + 10}h-12z`, colour, 2.4)).join('');

/** A valve with its handwheel, seen from the front, on a level pipe. (x, y) is the middle of the pipe. */
export const handwheel = (x: number, y: number, colour: string, scale = 1): Markup =>
  moved(
    x,
    y,
    shape('M-20-16h40v32h-40z', '#8d98a3') +
      line('M0-16v-22', 8) +
      disc(0, -54, 24, 'none', 9) +
      `<circle cx="0" cy="-54" r="24" fill="none" stroke="${colour}" stroke-width="4"/>` +
      line('M-24-54h48M0-78v48', 3) +
      disc(0, -54, 6, colour, 2.4),
    scale,
  );

/** A quarter-turn tap: lever along the pipe is open. (x, y) is its middle on a level pipe. */
export const lever = (x: number, y: number, colour: string): Markup =>
  shape(pen`M${x - 16} ${y - 13}h32v26h-32z`, '#c9a94a', 2.4) +
  shape(pen`M${x - 7} ${y - 24}h14v12h-14z`, '#8d98a3', 2.4) +
  shape(pen`M${x - 8} ${y - 32}h58q6 0 6 5t-6 5h-58z`, colour, 2.4);
