import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, group, line, type Markup, moved, shape } from '../../../../src/pen/pen.ts';
import { prop } from '../make-prop.ts';

const ARM =
  line('M60-396V-360', 38) +
  line('M60-396V-360', 32, PALETTE.steel) +
  line('M60-350Q60-230-20-196', 36) +
  line('M60-350Q60-230-20-196', 30, '#b9c4cd') +
  line('M42-318l34 4M38-288l34 8M28-260l30 14M10-236l24 22M-10-220l18 26', FINE) +
  disc(60, -352, 15, PALETTE.alarmRed) +
  shape('M-54-208L2-178L-14-140L-80-172z', PALETTE.darkSteel) +
  shape('M-80-172L-14-140L-10-96L-128-152z', PALETTE.orange) +
  line('M-30-196Q-10-216 0-190', 6);

const hang = (markup: Markup): Markup => moved(-60, 398, markup);

const DRAWN = [
  [-136, -92],
  [-98, -72],
  [-58, -54],
]
  .map(([x, y]) => group(`translate(${x} ${y}) rotate(28)`, line('M0 0V-34M-10-24L0-36L10-24', 5, '#4f86ab')))
  .join('');

/** An arm that draws off fumes over a bench, hung from its upper end. */
export const extractionArm = prop([-200, -18, 220, 366], { off: hang(ARM), on: hang(ARM + DRAWN) });
