import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { still } from '../make-prop.ts';

/** A parcel in cardboard, taped. */
export const parcel = still(
  [-79, -125, 164, 132],
  shadow(2, -2, 80, 0.1) +
    shape('M-76-92L-50-122H82L60-92z', '#ddb27c') +
    shape('M60-92L82-122V-26L60 0z', '#a87843') +
    shape('M-76-92H60V0H-76z', '#c99a63') +
    flat('M-24-90H4V-50l-7-5l-7 5l-7-5l-7 5z', '#ecd3ad') +
    flat('M-4-120.5H22L2-93.5H-22z', '#ecd3ad') +
    line('M-76-92L-50-122H82L60-92') +
    shape('M-64-36H-24V-12H-64z', PALETTE.paper, FINE) +
    line('M-56-28h24M-56-20h14', FINE) +
    line('M34-16V-36M34-36l-7 8M34-36l7 8M26-14h16', FINE),
);
