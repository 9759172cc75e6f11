import { INK, PALETTE } from '../../../../src/pen/colour.ts';
import type { Prop } from '../../../../src/pen/part.ts';
import { disc, FINE, type Markup, moved, shape } from '../../../../src/pen/pen.ts';
import { still } from '../make-prop.ts';

/** Form and colour tell the class of a sign before its picture does (arrêté of 4 November 1993, CLP regulation). */
const SIGN = {
  red: '#b8232a',
  yellow: '#fbc400',
  white: PALETTE.white,
  black: INK,
} as const;

/** What a sign shows, around (0, 0) within 100 × 100, in one colour; `back` is the colour of the ground for what is cut out. */
export type Glyph = (back: string) => Markup;

/** A form of a glyph, in the colour that the sign gives. */
export const solid = (d: string): Markup => `<path d="${d}" stroke="none"/>`;

/** A line of a glyph. */
export const stroke = (d: string, width: number): Markup => `<path d="${d}" fill="none" stroke-width="${width}"/>`;

/** A form cut out of a glyph. */
export const cut = (d: string, back: string): Markup => `<path d="${d}" fill="${back}" stroke="none"/>`;

/** A line cut out of a glyph. */
export const slit = (d: string, width: number, back: string): Markup =>
  `<path d="${d}" fill="none" stroke="${back}" stroke-width="${width}"/>`;

const drawn = (glyph: Glyph, colour: string, back: string): Markup =>
  `<g fill="${colour}" stroke="${colour}">${glyph(back)}</g>`;

/** Every sign hangs from the middle of its upper edge. */
const hung = (markup: Markup): Prop => still([-62, -2, 124, 124], markup);

/** Do not: a red ring, and its bar over the picture, from the upper left to the lower right. */
export const prohibition = (glyph: Glyph): Prop =>
  hung(
    disc(0, 60, 58, SIGN.white, FINE) +
      moved(0, 60, drawn(glyph, SIGN.black, SIGN.white), 0.76) +
      `<circle cx="0" cy="60" r="51" stroke="${SIGN.red}" stroke-width="11"/><path d="M-35 25L35 95" stroke="${SIGN.red}" stroke-width="10"/>` +
      disc(0, 60, 58, 'none', FINE),
  );

/** Beware: a yellow triangle with a black edge. */
export const warning = (glyph: Glyph): Prop =>
  hung(shape('M0 9L53 103H-53z', SIGN.yellow, 10) + moved(0, 68, drawn(glyph, SIGN.black, SIGN.yellow), 0.54));
