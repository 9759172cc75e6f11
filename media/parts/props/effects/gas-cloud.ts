import { glow } from '../../../../src/pen/colour.ts';
import { disc, flat, line, type Markup, type Point, poly, shape } from '../../../../src/pen/pen.ts';
import { star } from '../form.ts';
import { prop } from '../make-prop.ts';
import { GAS, GAS_EDGE } from './trail.ts';

/** A scalloped cloud over a half ellipse that stands on the ground. */
function cloud(width: number, height: number, puffs: number): string {
  const crest = (part: number, reach: number): Point => [
    -Math.cos(Math.PI * part) * (width / 2) * reach,
    -(Math.sin(Math.PI * part) ** 0.8) * height * reach,
  ];
  let path = '';
  for (let puff = 0; puff < puffs; puff += 1) {
    const [[x, y], [endX, endY]] = [crest(puff / puffs, 0.88), crest((puff + 1) / puffs, 0.88)];
    const radius = Math.round(Math.hypot(endX - x, endY - y) * 0.56);
    path += `${puff === 0 ? `M${Math.round(x)} ${Math.round(y)}` : ''}A${radius} ${radius} 0 0 1 ${Math.round(endX)} ${Math.round(endY)}`;
  }
  return `${path}z`;
}

const veil = (path: string, fill: string, opacity: number): Markup =>
  `${flat(path, fill, opacity)}<g stroke-dasharray="2 11">${line(path, 4, GAS_EDGE)}</g>`;

/** Molecules strewn in the cloud: more of them, more gas. */
const motes = (count: number, width: number, height: number): Markup =>
  `<g stroke="${GAS_EDGE}">` +
  Array.from({ length: count }, (_, index) => {
    const part = (index * 0.618034 + 0.2) % 1;
    const high = ((index * 0.415 + 0.1) % 1) * Math.sin(Math.PI * part);
    return disc((part - 0.5) * width * 0.8, -14 - high * height * 0.72, 6, GAS, 2.4);
  }).join('') +
  '</g>';

const flash = (x: number, y: number, size: number): Markup =>
  shape(poly(star(x, y, size, size * 0.38, 6), true), glow('#fff3a8'));

/** Gas gathering in a place: what nobody sees, for an explanation. */
export const gasCloud = prop([-302, -288, 604, 292], {
  low: veil(cloud(520, 96, 9), GAS, 0.35) + motes(8, 480, 90),
  rising: veil(cloud(580, 210, 9), GAS, 0.45) + motes(18, 540, 200),
  explosive:
    veil(cloud(620, 300, 10), glow('#f58a2e'), 0.6) +
    motes(24, 580, 290) +
    flash(-120, -130, 32) +
    flash(110, -190, 38) +
    flash(30, -70, 26),
});
