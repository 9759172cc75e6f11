import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade } from '../form.ts';
import { still } from '../make-prop.ts';

/** A first-aid kit: a white cross on green. */
export const firstAidKit = still(
  [-81, -136, 162, 143],
  shadow(0, -2, 80, 0.1) +
    line('M-28-108V-122Q-28-130-20-130H20Q28-130 28-122V-108', 9) +
    shape(rounded(-78, -108, 156, 108, 12), PALETTE.safetyGreen) +
    shade('M58-106H66Q76-106 76-96V-12Q76-2 66-2H58z') +
    line('M-78-78H-30M30-78H78', FINE) +
    shape('M-62-86h20v16h-20zM42-86h20v16h-20z', PALETTE.steel, FINE) +
    disc(0, -54, 36, PALETTE.white, FINE) +
    flat('M-8-78H8V-62H24V-46H8V-30H-8V-46H-24V-62H-8z', PALETTE.safetyGreen),
);
