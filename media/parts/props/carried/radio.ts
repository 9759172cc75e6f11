import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, type Markup, shape } from '../../../../src/pen/pen.ts';
import { rounded, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const BODY =
  line('M26-170V-246', 12) +
  line('M26-170V-246', 5, '#4a4f5a') +
  shape(rounded(-30, -188, 26, 20, 4), PALETTE.darkSteel, FINE) +
  shape('M-46-160Q-46-172-36-172H36Q46-172 46-160V-10Q46 0 36 0H-36Q-46 0-46-10z', PALETTE.black) +
  shine('M-38-158q0-8 8-8h16l-18 34h-6z') +
  shape(rounded(-52, -128, 10, 44, 4), PALETTE.orange, FINE) +
  line('M-28-64H28M-28-52H28M-28-40H28M-28-28H28', 4, PALETTE.grey) +
  disc(-20, -84, 6, PALETTE.grey, FINE) +
  disc(0, -84, 6, PALETTE.grey, FINE) +
  disc(20, -84, 6, PALETTE.grey, FINE);

const screen = (fill: string): Markup => shape(rounded(-30, -150, 60, 44, 4), fill, FINE);

/** A two-way radio. */
export const radio = prop([-55, -290, 156, 293], {
  off: BODY + screen('#56645f'),
  receiving:
    BODY +
    screen(glow('#dff0d0')) +
    line('M-20-120v6M-8-128v14M4-136v22M16-142v28', 5, glow('#2f8f4e')) +
    line('M50-240q10-14 0-28M66-230q20-24 0-48M82-220q30-34 0-66', 5, glow(PALETTE.blue)),
});
