import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, rect, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const FRAME = shape(rect(-116, -420, 232, 420), PALETTE.darkSteel) + shade('M-98-402H98V-392H-98z');
const PANEL = shape(rounded(-40, -452, 80, 26, 5), PALETTE.black) + flat('M0-447l9 14h-18z', glow('#ffb03a'));

/** The door of a lift, on its landing. */
export const liftDoor = prop([-119, -455, 238, 458], {
  closed:
    PANEL +
    FRAME +
    shape('M-98-402H-1V0H-98zM1-402H98V0H1z', PALETTE.lightSteel) +
    shine('M-82-380h22l-22 90zM18-380h22l-22 90z') +
    shade('M-98-60H98V0H-98z') +
    line('M0-402V0', 4),
  open:
    PANEL +
    FRAME +
    shape(rect(-98, -402, 196, 402), '#e9d7ae') +
    shape('M-98-402H98L62-366H-62z', glow('#fff3c9'), FINE) +
    shape('M-98 0L-62-52H62L98 0z', '#8d7358', FINE) +
    line('M-62-366V-52M62-366V-52', FINE) +
    line('M-58-170H58', 7, PALETTE.steel) +
    line('M-58-166H58', FINE) +
    shape(rounded(70, -236, 18, 66, 5), PALETTE.steel, FINE) +
    shape('M-98-402h20V0h-20zM78-402h20V0h-20z', PALETTE.lightSteel),
});

const PLATE = shape(rounded(-36, -128, 72, 128, 10), PALETTE.lightSteel) + shade('M24-126h2q8 0 8 8v108q0 8-8 8h-2z');
const ROUND = disc(0, -40, 22, PALETTE.white) + flat('M0-29l-11-16h22z', PALETTE.black);

/** The call buttons of a lift, larger than life. */
export const liftButton = prop([-39, -131, 78, 134], {
  idle: PLATE + disc(0, -90, 22, PALETTE.white) + flat('M0-101l11 16h-22z', PALETTE.black) + ROUND,
  pressed:
    PLATE +
    disc(0, -90, 22, glow('#ff9d2e')) +
    disc(0, -90, 15, glow('#ffe6a8'), FINE) +
    flat('M0-99l8 12h-16z', PALETTE.black) +
    ROUND,
});
