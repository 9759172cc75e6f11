import { PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, type Markup, pen, poly, shape } from '../../../../src/pen/pen.ts';
import { shine, star } from '../form.ts';
import { prop } from '../make-prop.ts';

const MIDDLE = -114;

const EYE =
  disc(0, MIDDLE, 110, '#e9bf97') +
  line('M-66-186Q-6-214 58-180', 9) +
  shape('M-84-112Q-40-164 8-162Q60-158 84-110Q40-70-4-70Q-54-72-84-112z', PALETTE.white) +
  disc(0, -114, 38, '#5b86a8') +
  disc(0, -114, 17, PALETTE.black, 1) +
  disc(-12, -128, 8, PALETTE.white, 1) +
  line('M-70-138L-80-150M-40-158L-46-174M8-162L10-178M50-148L60-162', FINE);

const chip = (x: number, y: number): Markup =>
  line(pen`M${x + 20} ${y - 12}l34-20M${x + 24} ${y + 4}l40-8M${x + 10} ${y - 22}l18-28`, 4) +
  shape(pen`M${x - 14} ${y + 8}L${x + 2} ${y - 18}L${x + 18} ${y - 6}L${x + 6} ${y + 14}z`, PALETTE.steel, FINE);

/** An eye in a round panel, and a chip of steel that flies to it: bare, or behind a safety lens. */
export const eye = prop([-113, -227, 226, 226], {
  bare: EYE + chip(36, -140) + disc(0, MIDDLE, 110, 'none', 4),
  shielded:
    EYE +
    flat('M-98-160Q0-208 98-160Q104-100 66-62Q0-44-66-62Q-104-100-98-160z', '#9fe0ee', 0.55) +
    line('M-98-160Q0-208 98-160Q104-100 66-62Q0-44-66-62Q-104-100-98-160z', 5) +
    shine('M-82-150l24-10-22 44z') +
    shape(poly(star(30, -142, 26, 11, 8), true), PALETTE.signal, FINE) +
    chip(40, -156) +
    disc(0, MIDDLE, 110, 'none', 4),
});
