import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, type Markup } from '../../../../src/pen/pen.ts';

/** A wheel that stands on the ground under (x, 0). */
export const wheel = (x: number, radius: number): Markup =>
  disc(x, -radius, radius, PALETTE.black) +
  disc(x, -radius, radius * 0.56, PALETTE.lightSteel, FINE) +
  disc(x, -radius, radius * 0.2, PALETTE.darkSteel, FINE);
