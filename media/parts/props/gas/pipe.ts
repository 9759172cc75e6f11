import { PALETTE } from '../../../../src/pen/colour.ts';
import { rect, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const RUN =
  shape(rect(-330, -40, 960, 30), '#f0c419') +
  shade('M-330-22H630V-10H-330z') +
  shine('M-310-35H-90V-30H-310zM90-35H560V-30H90z') +
  [-250, 190, 530].map((x) => shape(rect(x - 9, -52, 18, 54), PALETTE.steel)).join('');

const FITTING =
  shape(rounded(-34, -50, 68, 50, 5), PALETTE.lightSteel) +
  shade('M-34-18H34V0H-34z') +
  shape(rect(-10, -56, 20, 62), PALETTE.steel);

/** A gas pipe along a wall, with a fitting in its middle: sound, or knocked askew. */
export const gasPipe = prop([-332, -64, 964, 76], {
  sound: RUN + FITTING,
  knocked: `${RUN}<g transform="rotate(9 0 -25)">${FITTING}</g>`,
});
