import { PALETTE } from '../../../../src/pen/colour.ts';
import { FINE, flat, group, line, type Markup, rect, shadow, shape } from '../../../../src/pen/pen.ts';
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

/** A box of 104 × 90 that has turned, around its middle. */
const turned = (x: number, y: number, degrees: number): Markup =>
  group(`translate(${x} ${y}) rotate(${degrees})`, box(-52, -45, 104, 90));

/** Boxes that were never strapped: the upper ones are about to slip. */
const LEANING = DECK + box(-126, -150, 126, 92) + box(0, -150, 126, 92) + turned(-16, -205, 7) + turned(88, -192, 7);

/** The same, once they have slipped. */
const FALLEN =
  DECK +
  box(-126, -150, 126, 92) +
  turned(62, -112, 24) +
  turned(-214, -62, -18) +
  turned(216, -54, 8) +
  line('M-274-124l-16-22M-244-136l-4-26M270-120l18-20M244-132l6-26', 5);

/** A pallet: empty, loaded and strapped, badly loaded, or overturned. */
export const pallet = prop([-294, -259, 586, 268], {
  empty: DECK,
  loaded:
    DECK +
    box(-126, -150, 126, 92) +
    box(0, -150, 126, 92) +
    box(-104, -240, 104, 90) +
    box(0, -240, 104, 90) +
    line('M-74-240V-58M74-240V-58', 5, PALETTE.navy),
  leaning: LEANING,
  fallen: FALLEN,
});
