import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, shape } from '../../../../src/pen/pen.ts';
import { oval } from '../form.ts';
import { prop } from '../make-prop.ts';

/** A manhole in the road, round, seen from eye height. */
export const manhole = prop([-101, -65, 212, 76], {
  closed:
    shape(oval(0, -20, 84, 28), PALETTE.darkSteel) +
    shape(oval(0, -22, 70, 21), '#717d8b', FINE) +
    line('M-46-28h26M-10-28h22M22-28h26M-54-18h28M-14-18h28M26-18h28M-38-9h26M0-9h34', 4),
  open:
    shape(oval(-14, -20, 84, 28), PALETTE.darkSteel) +
    shape(oval(-14, -20, 70, 21), '#161a24', FINE) +
    line('M-34-40V-2M6-40V-2M-34-28H6M-34-16H6', 4, PALETTE.grey) +
    shape(oval(56, -24, 52, 32), '#4d5865') +
    shape(oval(54, -30, 52, 32), '#717d8b') +
    line('M24-38h18M52-38h22M24-26h22M56-26h24M38-14h28', 4),
});
