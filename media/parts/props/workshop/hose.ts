import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** A fire hose rolled up, its nozzle ready. */
export const hose = still(
  [-85, -147, 202, 157],
  shadow(4, -2, 84, 0.12) +
    shape('M40-22H96V0H-10z', '#b5431f', FINE) +
    line('M30-11H84', 23) +
    line('M30-11H84', 17, '#c9562c') +
    disc(-12, -74, 70, '#c9562c') +
    line('M-12-24A50 50 0 1 1 38-74A46 46 0 1 1-58-74A34 34 0 0 1-12-108A32 32 0 0 1 20-74A26 26 0 1 1-34-74', FINE) +
    disc(-12, -74, 12, PALETTE.lightSteel) +
    shape('M80-25H92L114-19V-3L92 3H80z', PALETTE.lightSteel) +
    shape('M78-27h9V5h-9z', PALETTE.steel, FINE) +
    shine('M-66-100Q-56-122-36-132L-34-126Q-52-116-60-98z'),
);
