import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, shadow, shape } from '../../../../src/pen/pen.ts';
import { flame } from '../flame-form.ts';
import { shade, shine } from '../form.ts';
import { still } from '../make-prop.ts';

/** An extinguisher, standing or hung. */
export const extinguisher = still(
  [-73, -205, 126, 211],
  shadow(0, -2, 48, 0.14) +
    line('M-10-172Q-62-166-58-92', 12) +
    line('M-10-172Q-62-166-58-92', 6, '#4a4f5a') +
    shape('M-66-92h16l4 34h-24z', PALETTE.black) +
    shape('M-36-124Q-36-150-10-154V-166H12V-154Q38-150 38-124V-10Q38 0 28 0H-26Q-36 0-36-10z', '#cf2b22') +
    shade('M16-150Q36-146 36-124V-10Q36-2 28-2H10Q20-4 20-14V-124Q20-142 16-150z') +
    shape('M-36-100H38V-46H-36z', PALETTE.paper, FINE) +
    flame(-12, -73, 36, PALETTE.orange, PALETTE.signal) +
    line('M10-84h20M10-72h20M10-60h14', FINE) +
    shape('M-14-166H16V-178H-14z', PALETTE.darkSteel, FINE) +
    shape('M-16-178L44-190L50-180L8-172z', PALETTE.black) +
    shape('M-16-180L40-202L46-194L-6-174z', PALETTE.black) +
    disc(-18, -176, 9, PALETTE.signal, FINE) +
    shine('M-26-120Q-25-136-14-142L-14-132Q-19-128-19-118z'),
);
