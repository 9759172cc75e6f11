import { PALETTE } from '../../../../src/pen/colour.ts';
import { flat, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade } from '../form.ts';
import { still } from '../make-prop.ts';

/** A cone of a road works. */
export const cone = still(
  [-53, -127, 106, 133],
  shadow(0, -2, 52, 0.12) +
    shape('M-11-116Q-10-124 0-124T11-116L36-14H-36z', PALETTE.orange) +
    flat('M-18-84H18L23-62H-23zM-28-46H28L33-24H-33z', PALETTE.white) +
    shade('M4-122Q10-122 11-116L36-14H16z') +
    line('M-11-116Q-10-124 0-124T11-116L36-14H-36z') +
    shape(rounded(-50, -14, 100, 15, 5), '#b5431f'),
);
