import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, line } from '../../../../src/pen/pen.ts';
import { oval, shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** Methane: one carbon, four hydrogens. */
export const molecule = still(
  [-73, -71, 144, 140],
  line('M0 0L0-50M0 0L-50 22M0 0L48 16M0 0L8 48', 12) +
    disc(0, -50, 18, glow(PALETTE.white)) +
    disc(-52, 22, 18, glow(PALETTE.white)) +
    disc(50, 16, 18, glow(PALETTE.white)) +
    disc(0, 0, 30, glow(PALETTE.darkSteel)) +
    disc(10, 46, 20, glow(PALETTE.white)) +
    shade('M-28 8Q-4 28 26-6Q30 18 6 29Q-18 32-28 8zM-6 54Q12 64 27 36Q36 58 18 65Q2 68-6 54z') +
    shine(oval(-10, -13, 8, 5)),
);
