import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, shadow, shape, tube } from '../../../../src/pen/pen.ts';
import { shade } from '../form.ts';
import { still } from '../make-prop.ts';

/** A bag of errands: bread, leek, apple. */
export const shoppingBag = still(
  [-59, -149, 118, 157],
  shadow(0, -2, 58, 0.14) +
    tube('M-28-90L-40-136', 15, '#d99a4e') +
    line('M-36-116l8-4M-40-128l8-4', FINE) +
    shape('M8-84C4-110 10-128 4-144Q16-140 20-128Q24-142 38-146Q34-116 26-84z', PALETTE.leaf, FINE) +
    shape('M8-84V-104H25V-84z', '#e9efd8', FINE) +
    disc(36, -90, 15, PALETTE.alarmRed, FINE) +
    shape('M-48-84H48L40-6Q39 0 32 0H-32Q-39 0-40-6z', '#6f8f9f') +
    shade('M24-82H46L38-6Q37-2 32-2H14Q22-4 22-10z') +
    line('M-45-68H45', FINE) +
    line('M-24-82Q-26-40 0-40T24-82', 7) +
    line('M-24-82Q-26-40 0-40T24-82', 3, PALETTE.cream),
);
