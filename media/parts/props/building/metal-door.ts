import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, rect, shape } from '../../../../src/pen/pen.ts';
import { exitSign } from '../../backgrounds/kit/signs.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const FRAME = shape('M-84 0V-292H84V0H70V-278H-70V0z', PALETTE.darkSteel) + line('M-92 0H92', FINE);

const SHUT =
  FRAME +
  shape(rect(-70, -278, 140, 278), '#a9b6bf') +
  shade('M54-276H68V-2H54z') +
  shape(rounded(-56, -146, 100, 18, 8), PALETTE.lightSteel, FINE) +
  line('M-44-128v10M32-128v10', 5, PALETTE.darkSteel) +
  shine('M-58-264h30l-30 92z');

const OPEN =
  FRAME +
  flat(rect(-70, -278, 140, 278), '#232f4a') +
  flat('M-70-2H70L40-70H-40z', '#3c4a68') +
  shape('M-70-278L-174-262V10L-70 0z', '#93a2ac') +
  shape('M-160-140L-84-142V-126L-160-122z', PALETTE.lightSteel, FINE);

const SIGN = exitSign(0, -326, 1.2);

/** A grey door with a push bar: the door of a plant room or, under its green sign, a way out. */
export const metalDoor = prop([-178, -349, 274, 363], {
  shut: SHUT,
  open: OPEN,
  exit: SIGN + SHUT,
  exit_open: SIGN + OPEN,
});
