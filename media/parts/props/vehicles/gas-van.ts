import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { FINE, flat, line, type Markup, shadow, shape } from '../../../../src/pen/pen.ts';
import { flame } from '../flame-form.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';
import { wheel } from './wheel.ts';

const RACK = line('M-172-232H40M-150-232v14M10-232v14', 5) + shape('M-176-246H60V-234H-176z', PALETTE.wood, FINE);

const BODY =
  shadow(0, -2, 222, 0.07) +
  RACK +
  shape(
    'M-204-44V-200Q-204-218-186-218H70Q92-218 104-202L142-142L194-122Q210-116 210-98V-44Q210-34 200-34H-194Q-204-34-204-44z',
    PALETTE.white,
  ) +
  flat('M-202-104H208V-80H-202z', '#2f8f8a') +
  flat('M-202-78H208V-70H-202z', PALETTE.signal) +
  shade('M-202-62H208V-44Q208-36 200-36H-194Q-202-36-202-44z') +
  shape('M34-200H66Q80-200 88-188L116-142H34z', PALETTE.glass) +
  line('M22-216V-44M130-140V-50M-116-216V-44', FINE) +
  line('M36-122h18M-104-122h18', 5) +
  shine('M44-192h18l-18 36z') +
  shape('M108-150h12v26h-12z', PALETTE.black, FINE) +
  flame(-56, -156, 66, PALETTE.orange, PALETTE.signal) +
  shape('M-204-150h12v34h-12z', PALETTE.alarmRed, FINE) +
  shape(rounded(186, -60, 32, 18, 6), PALETTE.darkSteel, FINE) +
  wheel(-132, 37) +
  wheel(140, 37);

const lamps = (on: boolean, light: Light): Markup =>
  (on && light !== 'day' ? flat('M206-104L316-136V-28L206-84z', glow('#fff0b0'), 0.45) : '') +
  shape('M180-118Q206-114 208-94H190Q178-102 180-118z', on ? glow('#ffe680') : PALETTE.lightSteel, FINE) +
  shape('M70-218V-230Q70-238 80-238T90-230V-218z', on ? glow('#ff9d2e') : PALETTE.orange, FINE) +
  (on ? line('M60-246l-10-10M80-250v-14M100-246l10-10', 4, glow('#e07b1a')) : '');

/** The van of a gas technician, of no company, heading right. */
export const gasVan = prop([-223, -267, 540, 282], {
  parked: (light) => BODY + lamps(false, light),
  beacon: (light) => BODY + lamps(true, light),
});
