import { glow, INK, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, line, shape } from '../../../../src/pen/pen.ts';
import { still } from '../make-prop.ts';

/** A bubble of doubt, its tail down to (0, 0). */
export const questionBubble = still(
  [-81, -177, 162, 178],
  shape('M-78-110Q-78-174 0-174T78-110T16-48Q10-20-14-2Q-6-26-14-47Q-78-50-78-110z', glow(PALETTE.paper)) +
    line('M-26-128Q-26-154 0-154T26-130Q26-116 12-110Q0-104 0-90', 12) +
    disc(0, -70, 7, INK, 1),
);
