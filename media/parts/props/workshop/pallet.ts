import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup, rect, shadow, shape } from '../../../../src/pen/pen.ts';
import { shade } from '../form.ts';
import { prop } from '../make-prop.ts';

const DECK =
  shadow(0, -2, 158, 0.06) +
  shape('M-150-14H-110V0H-150zM-20-14H20V0H-20zM110-14H150V0H110z', PALETTE.darkWood) +
  shape('M-154-26H154V-14H-154z', PALETTE.wood) +
  shape('M-150-42H-110V-26H-150zM-20-42H20V-26H-20zM110-42H150V-26H110z', '#a8825c') +
  shape('M-130-68H130L158-42V-38H-158V-42z', '#d6b389') +
  line('M-80-68L-96-42M-30-68L-36-42M26-68L30-42M78-68L92-42M-158-40H158', FINE);

const box = (x: number, y: number, width: number, height: number): Markup =>
  shape(rect(x, y, width, height), '#c99a63') +
  flat(rect(x + width / 2 - 9, y, 18, height * 0.4), '#e0bd8d') +
  shade(rect(x + width - 14, y + 2, 12, height - 4));

/** A pallet, empty or loaded and strapped. */
export const pallet = prop([-161, -244, 322, 253], {
  empty: DECK,
  loaded:
    DECK +
    box(-126, -150, 126, 92) +
    box(0, -150, 126, 92) +
    box(-104, -240, 104, 90) +
    box(0, -240, 104, 90) +
    line('M-74-240V-58M74-240V-58', 5, PALETTE.navy),
});
