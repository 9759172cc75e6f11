import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { rounded } from '../form.ts';
import { still } from '../make-prop.ts';

/** A clipboard with a list, half ticked. */
export const clipboard = still(
  [-61, -175, 122, 178],
  shape(rounded(-58, -160, 116, 160, 8), '#8a6244') +
    shape('M-48-146H48V-10H-34L-48-24z', PALETTE.paper, FINE) +
    shape('M-48-24H-34V-10z', PALETTE.cream, FINE) +
    shape('M-24-150V-160Q-24-164-18-164H-10Q-8-172 0-172T10-164H18Q24-164 24-160V-150z', PALETTE.steel) +
    line('M-38-124h10v10h-10zM-38-100h10v10h-10zM-38-76h10v10h-10zM-38-52h10v10h-10z', FINE) +
    line('M-16-119H38M-16-95H28M-16-71H38M-16-47H20', FINE, '#5f7699') +
    line('M-38-122l5 6l9-12M-38-98l5 6l9-12', 4, PALETTE.safetyGreen),
);
