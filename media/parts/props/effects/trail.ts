import { glow } from '../../../../src/pen/colour.ts';
import { type Markup, type Point, shape } from '../../../../src/pen/pen.ts';
import { smooth } from '../form.ts';

/** Gas is yellow at any hour: what cannot be seen must not fade with the light. */
export const GAS = glow('#ffd23f');
/** Ink of what is not solid: it keeps a trail legible in grey, and lighter than a thing. */
export const GAS_EDGE = glow('#5f4500');

const STEPS = 3.4;

/** A ribbon along a curve, thick in its middle, pointed at both ends. */
function ribbon(along: (part: number) => Point, width: number, waves: number): Markup {
  const count = Math.ceil(waves * STEPS);
  const parts = Array.from({ length: count + 1 }, (_, index) => index / count);
  const side = (part: number, sign: number): Point => {
    const [[x, y], [aheadX, aheadY], [behindX, behindY]] = [along(part), along(part + 0.01), along(part - 0.01)];
    const [runX, runY] = [aheadX - behindX, aheadY - behindY];
    const reach = (((sign * width) / 2) * Math.sin(Math.PI * part) ** 0.7) / Math.hypot(runX, runY);
    return [x - runY * reach, y + runX * reach];
  };
  const edge = [
    ...parts.map((part) => side(part, 1)),
    ...parts
      .slice(1, -1)
      .reverse()
      .map((part) => side(part, -1)),
  ];
  return `<g stroke="${GAS_EDGE}">${shape(smooth(edge, true), GAS)}</g>`;
}

/** A wavy trail that rises from (x, y). Its form says gas where its colour cannot be seen. */
export const trail = (x: number, y: number, height: number, width: number, waves: number, sway = width * 1.1): Markup =>
  ribbon((part) => [x + sway * Math.sin(2 * Math.PI * waves * part), y - height * part], width, waves + 0.4);

/** A wavy trail that creeps from (x, y) to the right. */
export const creep = (x: number, y: number, length: number, width: number, waves: number): Markup =>
  ribbon((part) => [x + length * part, y - width * 0.9 * Math.sin(2 * Math.PI * waves * part)], width, waves + 0.4);
