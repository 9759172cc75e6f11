import { line, type Markup, pen, shadow } from '../../../../src/pen/pen.ts';
import { prop } from '../make-prop.ts';

const RUNGS = [-40, -84, -128, -172, -216, -260, -304, -348];

const across = (y: number): string => pen`M${-44 - y / 49} ${y}H${44 + y / 49}`;

const RUNG_LINES = RUNGS.map(across).join('');
const BROKEN_LINES = `${RUNGS.filter((y) => y < -216 || y > -172)
  .map(across)
  .join('')}M-40-172H-16L-8-152M40-172H26L14-188M-39-216H-26L-16-230M39-216H14L6-196`;

const metal = (d: string, width: number, colour: string): Markup => line(d, width + 6) + line(d, width, colour);

const standing = (rungs: string): Markup =>
  shadow(0, 0, 52, 0.14) +
  metal(rungs, 5, '#e6c170') +
  metal('M-46-4L-38-390M46-4L38-390', 8, '#d3a13f') +
  line('M-52-1h13M39-1h13', 8);

/** A ladder that leans on something, seen from the front. */
export const ladder = prop([-57, -398, 114, 407], { sound: standing(RUNG_LINES), broken: standing(BROKEN_LINES) });
