import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { FINE, flat, line, type Markup, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';
import { wheel } from './wheel.ts';

const RED = '#c4261d';
const YELLOW = '#f2e33a';

const LADDER =
  shape(rect(-262, -262, 330, 20), PALETTE.lightSteel) +
  line(
    'M-240-262v20M-210-262v20M-180-262v20M-150-262v20M-120-262v20M-90-262v20M-60-262v20M-30-262v20M0-262v20M30-262v20',
    FINE,
  ) +
  line('M-220-242v14M40-242v14', 6);

const shutter = (x: number): Markup =>
  shape(rect(x, -208, 92, 104), PALETTE.lightSteel) +
  line(`M${x + 6}-190h80M${x + 6}-172h80M${x + 6}-154h80M${x + 6}-136h80`, FINE, PALETTE.grey) +
  line(`M${x + 34}-116h24`, 5);

const BODY =
  shadow(0, -2, 306, 0.06) +
  LADDER +
  shape(rounded(-290, -228, 370, 190, 8), RED) +
  shape('M76-240H222Q240-240 248-222L282-130Q290-116 290-98V-48Q290-38 280-38H76z', RED) +
  shape('M-290-96H290V-72H-290z', YELLOW, FINE) +
  flat('M-288-70H288V-60H-288z', PALETTE.white) +
  shade('M-288-56H288V-48Q288-40 280-40H-284Q-288-40-288-46z') +
  shutter(-272) +
  shutter(-170) +
  shutter(-68) +
  shape('M94-218H150V-136H94z', PALETTE.glass) +
  shape('M166-218H216Q226-218 230-208L256-136H166z', PALETTE.glass) +
  line('M84-236V-44M158-236V-44M268-136V-52', FINE) +
  line('M98-120h18M172-120h18', 5) +
  shine('M102-210h22l-22 46zM176-210h22l-22 46z') +
  shape(rounded(236, -62, 62, 28, 6), PALETTE.white) +
  shape('M262-140h14v36h-14z', PALETTE.black, FINE) +
  wheel(-166, 42) +
  wheel(186, 42);

const lights = (on: boolean, light: Light): Markup =>
  (on && light !== 'day' ? flat('M292-112L420-156V-24L292-92z', glow('#fff0b0'), 0.45) : '') +
  shape('M274-116Q290-112 290-92H272z', on || light === 'night' ? glow('#ffe680') : PALETTE.lightSteel, FINE) +
  shape('M-290-124h12v24h-12z', PALETTE.orange, FINE) +
  shape('M150-240V-254Q150-262 158-262H204Q212-262 212-254V-240z', on ? glow('#4aa8ff') : '#2f5d8c') +
  (on ? line('M140-272l-16-14M181-280v-22M222-272l16-14M128-250h-18M234-250h18', 5, glow('#2f7fd6')) : '');

/** A French pump engine heading right. */
export const fireEngine = prop([-307, -306, 728, 324], {
  parked: (light) => BODY + lights(false, light),
  beacons: (light) => BODY + lights(true, light),
});
