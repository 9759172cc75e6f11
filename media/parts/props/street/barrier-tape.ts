import { PALETTE } from '../../../../src/pen/colour.ts';
import { flat, line, type Markup, type Point, pen } from '../../../../src/pen/pen.ts';
import { smooth } from '../form.ts';
import { prop } from '../make-prop.ts';

const HALF = 360;
const STRIPES = 14;

/** A ribbon that sags between its two ends, its stripes leaning; `gust` lets it flutter. */
function tape(sag: number, gust: number): Markup {
  const top = (x: number): number => sag * (1 - (x / HALF) ** 2) + gust * Math.sin(x / 46) * (1 - (x / HALF) ** 2);
  const wide = (x: number): number => 40 - Math.abs(gust) * 0.5 * (1 + Math.cos(x / 46));
  const xs = Array.from({ length: 17 }, (_, index) => -HALF + (index * HALF) / 8);
  const edge = (bottom: boolean): readonly Point[] => xs.map((x) => [x, top(x) + (bottom ? wide(x) : 0)]);
  const [upper, lower] = [smooth(edge(false)), smooth([...edge(true)].reverse())];
  const band = `${upper}L${lower.slice(1)}z`;
  let stripes = '';
  for (let stripe = 0; stripe < STRIPES; stripe += 1) {
    const x = -HALF + 14 + (stripe * 2 * HALF) / STRIPES;
    const [next, lean] = [x + HALF / STRIPES, 14];
    stripes += pen`M${x + lean} ${top(x + lean)}L${next + lean} ${top(next + lean)}L${next - lean} ${top(next - lean) + wide(next - lean)}L${x - lean} ${top(x - lean) + wide(x - lean)}z`;
  }
  return flat(band, PALETTE.white) + flat(stripes, PALETTE.alarmRed) + line(band);
}

/** Red and white tape across a street, hung by its two ends at the height of (0, 0). */
export const barrierTape = prop([-363, -3, 727, 73], { calm: tape(26, 0), windy: tape(22, 11) });
