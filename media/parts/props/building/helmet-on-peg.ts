import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const helmet = (colour: string): string =>
  shape(rounded(-44, -18, 88, 20, 6), PALETTE.wood) +
  shape('M-8-14h16v36q0 8-8 8t-8-8z', PALETTE.steel, FINE) +
  line('M-44 78Q-20 118 6 104T46 78', 5, PALETTE.darkSteel) +
  shape('M-58 74Q-60 14 0 14Q60 14 58 74z', colour) +
  shade('M30 22Q60 36 58 74H36Q42 46 30 22z') +
  line('M-16 16Q-24 40-22 72M16 16Q24 40 22 72', FINE) +
  shape(rounded(-68, 70, 136, 15, 7), colour) +
  shine('M-46 58Q-44 34-28 26L-30 34Q-38 42-39 58z');

/** A helmet that waits on its peg; cracked, with a line like a hair that its colour does not hide. */
export const helmetOnPeg = prop([-71, -21, 142, 133], {
  sound: helmet(PALETTE.signal),
  cracked: helmet('#d9b653') + line('M-6 15L4 30L-8 40L6 54L-4 66', 4) + line('M-8 40L-20 46M6 54L16 58', FINE),
});
