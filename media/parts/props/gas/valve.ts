import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, rect, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const BODY =
  shape(rect(-140, -64, 280, 40), '#f0c419') +
  shade('M-140-38H140V-25H-140z') +
  shine('M-140-58H-74V-52H-140zM74-58H140V-52H74z') +
  shape(rect(-72, -74, 22, 60), PALETTE.steel) +
  shape(rect(50, -74, 22, 60), PALETTE.steel) +
  shape('M-50-66H-34Q0-86 34-66H50V-22H34Q0-2-34-22H-50z', PALETTE.lightSteel) +
  shade('M-50-34H50V-22H34Q0-2-34-22H-50z') +
  shape(rounded(-13, -92, 26, 30, 4), PALETTE.steel);

/** A quarter-turn valve on a level pipe, near enough to see which way its lever points. */
export const valve = prop([-143, -187, 286, 178], {
  open:
    BODY +
    shape('M-14-112Q-20-92-8-88H118Q134-88 134-101Q134-114 118-114z', PALETTE.alarmRed) +
    disc(0, -100, 9, PALETTE.black, FINE),
  closed:
    BODY +
    shape('M-12-92Q0-82 12-92L15-166Q14-184 0-184Q-14-184-15-166z', PALETTE.alarmRed) +
    disc(0, -100, 9, PALETTE.black, FINE),
});
