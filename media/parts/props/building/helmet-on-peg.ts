import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A helmet that waits on its peg. */
export const helmetOnPeg = still(
  [-71, -21, 142, 133],
  shape(rounded(-44, -18, 88, 20, 6), PALETTE.wood) +
    shape('M-8-14h16v36q0 8-8 8t-8-8z', PALETTE.steel, FINE) +
    line('M-44 78Q-20 118 6 104T46 78', 5, PALETTE.darkSteel) +
    shape('M-58 74Q-60 14 0 14Q60 14 58 74z', PALETTE.signal) +
    shade('M30 22Q60 36 58 74H36Q42 46 30 22z') +
    line('M-16 16Q-24 40-22 72M16 16Q24 40 22 72', FINE) +
    shape(rounded(-68, 70, 136, 15, 7), PALETTE.signal) +
    shine('M-46 58Q-44 34-28 26L-30 34Q-38 42-39 58z'),
);
