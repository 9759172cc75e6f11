import { glow } from '../../../../src/pen/colour.ts';
import { flat, type Markup, moved, shape } from '../../../../src/pen/pen.ts';
import { FLAME, FLAME_HEART } from '../flame-form.ts';
import { prop } from '../make-prop.ts';

const burning = (ink: number): Markup => shape(FLAME, glow('#f0712a'), ink) + flat(FLAME_HEART, glow('#ffd23f'));

/** Fire: (0, 0) is its foot. */
export const flame = prop([-110, -212, 212, 216], {
  small: moved(0, -50, burning(3), 1),
  large: moved(-66, -62, burning(2.5), 1.2) + moved(62, -56, burning(2.7), 1.1) + moved(0, -104, burning(1.4), 2.1),
});
