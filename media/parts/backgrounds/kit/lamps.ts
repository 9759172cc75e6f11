import { glow } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { disc, flat, line, type Markup, pen, shape } from '../../../../src/pen/pen.ts';

/** Daylight that comes in from outside keeps its own brightness in a dim room. */
export const daylight = (colour: string, light: Light): string => (light === 'dim' ? glow(colour) : colour);

/** The sky seen through a window or a door. */
export const skyOutside = (light: Light): string => (light === 'night' ? '#5a78a6' : daylight('#d3ebf5', light));

/** A glass globe under the ceiling, out in `dim`. */
export const globe = (x: number, y: number, light: Light): Markup =>
  (light === 'night' ? flat(pen`M${x - 22} ${y}L${x - 190} 480h380L${x + 22} ${y}z`, glow('#ffd98a'), 0.13) : '') +
  line(pen`M${x} 0V${y - 20}`) +
  shape(pen`M${x - 9} ${y - 24}h18v9h-18z`, '#b08a3e', 2) +
  disc(x, y, 19, light === 'night' ? glow('#ffe9a8') : light === 'dim' ? '#c9c4b4' : '#fff3cf');
