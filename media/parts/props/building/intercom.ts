import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, line, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade } from '../form.ts';
import { prop } from '../make-prop.ts';

const KEYS = [-104, -78, -52, -26];

const BODY =
  shape(rounded(-48, -200, 96, 200, 10), PALETTE.steel) +
  shade('M34-198h4q8 0 8 8v180q0 8-8 8h-4z') +
  disc(14, -176, 12, PALETTE.black) +
  disc(14, -176, 5, '#5fa8d3', 1) +
  line('M-30-152H30M-30-142H30M-30-132H30', FINE) +
  KEYS.map(
    (y) => shape(rounded(-34, y - 10, 42, 17, 3), PALETTE.paper, FINE) + disc(24, y - 1, 8, PALETTE.lightSteel, FINE),
  ).join('');

/** The intercom of an entrance: grille, name keys, camera. */
export const intercom = prop([-60, -203, 120, 206], {
  quiet: BODY + disc(-30, -176, 5, PALETTE.darkSteel, 2),
  ringing:
    BODY + disc(-30, -176, 5, glow('#ff6a4a'), 2) + line('M-54-30q-5 12 0 24M54-30q5 12 0 24', 4, glow('#e07b1a')),
});
