import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, type Markup, moved, rect, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';
import { SIGNS } from '../signs/index.ts';

const pair = (x: number, y: number, glass: string): Markup =>
  moved(
    x,
    y,
    shape('M-34-8Q-18-14-3-8Q-2 10-17 12Q-32 12-34-8z', glass, FINE) +
      shape('M34-8Q18-14 3-8Q2 10 17 12Q32 12 34-8z', glass, FINE) +
      line('M-36-8Q-18-16 0-8Q18-16 36-8', 5, PALETTE.orange),
  );

const BACK =
  shape(rounded(-78, -176, 156, 172, 10), PALETTE.lightSteel) +
  shade(rect(60, -170, 16, 160)) +
  shape(rect(-62, -96, 124, 76), '#33475c', FINE);

const FRONT =
  moved(0, -102, SIGNS.sign_glasses!.draw('plain', 'day'), 0.38) +
  shape('M-72-44H72V-8Q72-4 68-4H-68Q-72-4-72-8z', PALETTE.steel) +
  shine('M-62-38h34v6h-34z') +
  disc(-62, -14, 3, PALETTE.black, 1) +
  disc(62, -14, 3, PALETTE.black, 1);

/** The box by the door from which everyone takes safety glasses. */
export const glassesBox = prop([-81, -179, 162, 178], {
  full: BACK + pair(-24, -72, PALETTE.glass) + pair(26, -66, PALETTE.glass) + pair(-4, -50, PALETTE.sky) + FRONT,
  empty: BACK + line('M-50-52L-30-62M-22-56l10 4', FINE, PALETTE.steel) + FRONT,
});
