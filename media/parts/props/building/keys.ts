import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, group, line, type Markup, shape } from '../../../../src/pen/pen.ts';
import { still } from '../make-prop.ts';

const key = (metal: string): Markup =>
  shape('M-6 20H6V58L10 62L6 66L10 70L0 76L-6 70z', metal, FINE) +
  disc(0, 12, 15, metal, FINE) +
  disc(0, 7, 5, PALETTE.cream, FINE);

/** Keys on their ring, hung from a nail. */
export const keys = still(
  [-42, -6, 84, 126],
  disc(0, 2, 5, PALETTE.steel, FINE) +
    line('M0 4A22 22 0 1 1-1 4', 6) +
    line('M0 4A22 22 0 1 1-1 4', 2.4, PALETTE.lightSteel) +
    group('translate(-12 44) rotate(18)', key('#d9a53a')) +
    group('translate(10 44) rotate(-16)', key(PALETTE.lightSteel)) +
    shape('M-2 46L10 44L16 62L4 66z', PALETTE.alarmRed, FINE),
);
