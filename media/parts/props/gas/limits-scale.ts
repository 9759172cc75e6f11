import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, poly, rect, shape } from '../../../../src/pen/pen.ts';
import { flame } from '../flame-form.ts';
import { star } from '../form.ts';
import { still, withBlanks } from '../make-prop.ts';

/**
 * How much methane burns: too little, explosive, too much. Not to scale, or the explosive part would be a hair.
 * The page writes 0, 5, 15 and 100 on the blanks under the four marks.
 */
export const limitsScale = withBlanks(
  still(
    [-310, -149, 620, 149],
    shape(rect(-300, -108, 170, 56), glow('#dfeaf0')) +
      shape(rect(-130, -120, 190, 80), glow(PALETTE.alarmRed)) +
      shape(rect(60, -108, 240, 56), glow('#a7a08d')) +
      line('M-276-66l30-30M-236-66l30-30M-196-66l30-30', FINE, glow('#9db4c6')) +
      line(
        'M76-60l44-40M104-60l44-40M132-60l44-40M160-60l44-40M188-60l44-40M216-60l44-40M244-60l44-40',
        4,
        glow('#7c7667'),
      ) +
      shape(poly(star(-35, -84, 62, 36, 11), true), glow(PALETTE.signal)) +
      flame(-35, -84, 58, glow(PALETTE.orange), glow(PALETTE.white)) +
      line('M-300-108V-36M-130-120V-36M60-120V-36M300-108V-36', 4),
  ),
  { zero: [-308, -34, 60, 34], five: [-160, -34, 60, 34], fifteen: [30, -34, 60, 34], hundred: [238, -34, 70, 34] },
);
