import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, line, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';

const BODY =
  shadow(0, -2, 92, 0.1) +
  shape('M-74-12h26v12h-26zM48-12h26v12H48z', PALETTE.black) +
  shape(rounded(-88, -340, 176, 330, 14), '#e9eef0') +
  shade(rect(70, -336, 16, 322)) +
  line('M-88-226H88', 3.4) +
  shape(rounded(-72, -300, 12, 54, 6), PALETTE.lightSteel, FINE) +
  shape(rounded(-72, -206, 12, 96, 6), PALETTE.lightSteel, FINE) +
  line('M-40-34H40M-40-24H40', FINE) +
  shine('M-30-326h30l-30 76z');

/** What shakes when the motor runs. */
const HUM = line('M-112-70q-12 14 0 28t0 28M-130-82q-16 20 0 40t0 40M112-70q12 14 0 28t0 28M130-82q16 20 0 40t0 40', 4);

/** A tall fridge, whose motor starts by itself. */
export const fridge = prop([-145, -344, 290, 352], { off: BODY, humming: BODY + HUM });
