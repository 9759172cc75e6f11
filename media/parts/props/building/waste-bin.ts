import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup, moved, shadow, shape } from '../../../../src/pen/pen.ts';
import { FLAME, FLAME_HEART } from '../flame-form.ts';
import { shade } from '../form.ts';
import { prop } from '../make-prop.ts';

const PAPER =
  shape('M-40-104l-8-30 30-10 14 26 10-34 28 8-2 26 18-8 4 24z', PALETTE.paper, FINE) +
  line('M-26-122l14-4M12-128l12 2', 2);

const BODY =
  shape('M-52-106H52L40-6Q40 0 32 0H-32Q-40 0-40-6z', PALETTE.darkSteel) +
  shade('M34-104H50L39-6Q39-2 32-2H22z') +
  line('M-30-88l5 72M0-88v72M30-88l-5 72', FINE) +
  shape('M-58-116H58V-102H-58z', PALETTE.steel);

const burning = (ink: number): Markup => shape(FLAME, glow('#f0712a'), ink) + flat(FLAME_HEART, glow('#ffd23f'));

/** A waste paper bin, full, then on fire. */
export const wasteBin = prop([-62, -239, 124, 247], {
  full: shadow(0, -2, 54, 0.14) + PAPER + BODY,
  burning:
    shadow(0, -2, 54, 0.14) +
    moved(-24, -128, burning(3), 0.8) +
    moved(26, -126, burning(3), 0.7) +
    moved(0, -160, burning(2.2), 1.5) +
    BODY,
});
