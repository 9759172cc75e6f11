import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, type Markup, shape } from '../../../../src/pen/pen.ts';
import { rounded, shine } from '../form.ts';
import { prop, withBlanks } from '../make-prop.ts';

const BODY =
  shape('M98-270h5q4 0 4 4v46q0 4-4 4h-5z', PALETTE.darkSteel, FINE) +
  shape(rounded(-100, -400, 200, 400, 30), PALETTE.black);

const screen = (fill: string): Markup =>
  shape(rounded(-88, -386, 176, 372, 18), fill, FINE) + shape(rounded(-24, -378, 48, 12, 6), PALETTE.black, 1);

const TILES = ['#5fa8d3', '#6f9a5a', '#e2b100', '#d9572b', '#8c4a6b', '#5e6b78'];
const tiles = TILES.map((fill, index) =>
  shape(rounded(-70 + (index % 3) * 51, -300 + Math.floor(index / 3) * 56, 38, 38, 9), glow(fill), FINE),
).join('');

const HANDSET =
  'M-26-6Q0-24 26-6Q30-2 28 4L24 12Q22 15 18 14L10 11Q8 10 8 7V1Q0-3-8 1V7Q-8 10-10 11L-18 14Q-22 15-24 12L-28 4Q-30-2-26-6z';
const handset = (x: number, y: number, turn: number): Markup =>
  `<path d="${HANDSET}" fill="${glow('#ffffff')}" stroke="none" transform="translate(${x} ${y}) rotate(${turn})"/>`;

const CALLING =
  BODY +
  screen(glow('#dff1ea')) +
  disc(0, -222, 44, glow('#12834b')) +
  handset(0, -224, -50) +
  line('M-58-254q-16 32 0 64M58-254q16 32 0 64M-74-266q-22 44 0 88M74-266q22 44 0 88', 4, glow('#12834b')) +
  disc(0, -72, 34, glow('#c62f2f')) +
  handset(0, -74, 0);

/** A phone near enough to read. The page writes the number on the blank `number`. */
export const phone = withBlanks(
  prop([-103, -403, 213, 406], {
    off: BODY + screen('#3c4658') + shine('M-80-376h70l-70 150z'),
    lit:
      BODY +
      screen(glow('#e6f3fa')) +
      tiles +
      shape(rounded(-70, -76, 140, 42, 14), glow('#ffffff'), FINE) +
      line('M-50-55h64', 4, glow('#9db4c6')),
    calling: CALLING,
  }),
  { number: [-76, -352, 152, 72] },
);
