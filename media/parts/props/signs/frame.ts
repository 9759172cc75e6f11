import { glow, INK, PALETTE } from '../../../../src/pen/colour.ts';
import type { Prop } from '../../../../src/pen/part.ts';
import { disc, FINE, type Markup, moved, shape } from '../../../../src/pen/pen.ts';
import { FLAME, FLAME_HEART } from '../flame-form.ts';
import { rounded } from '../form.ts';
import { type Bounds, still } from '../make-prop.ts';

/** Form and colour tell the class of a sign before its picture does (arrêté of 4 November 1993, CLP regulation). */
const SIGN = {
  red: '#b8232a',
  yellow: '#fbc400',
  blue: '#0f5a9c',
  green: '#0b7f4a',
  white: PALETTE.white,
  black: INK,
} as const;

/** What a sign shows, around (0, 0) within 100 × 100, in one colour; `back` is the colour of the ground for what is cut out. */
export type Glyph = (back: string) => Markup;

/** A form of a glyph, in the colour that the sign gives. */
export const solid = (d: string): Markup => `<path d="${d}" stroke="none"/>`;

/** A line of a glyph. */
export const stroke = (d: string, width: number): Markup => `<path d="${d}" fill="none" stroke-width="${width}"/>`;

/** A round dot of a glyph. */
export const dot = (x: number, y: number, radius: number): Markup =>
  `<circle cx="${x}" cy="${y}" r="${radius}" stroke="none"/>`;

/** A form cut out of a glyph. */
export const cut = (d: string, back: string): Markup => `<path d="${d}" fill="${back}" stroke="none"/>`;

/** A line cut out of a glyph. */
export const slit = (d: string, width: number, back: string): Markup =>
  `<path d="${d}" fill="none" stroke="${back}" stroke-width="${width}"/>`;

/** The flame of every sign that shows fire, as high as `scale` parts of 100. */
export const burning = (x: number, y: number, scale: number, back: string): Markup =>
  moved(x, y, solid(FLAME) + cut(FLAME_HEART, back), scale);

const drawn = (glyph: Glyph, colour: string, back: string): Markup =>
  `<g fill="${colour}" stroke="${colour}">${glyph(back)}</g>`;

/** Every sign hangs from the middle of its upper edge. */
const hung = (markup: Markup, bounds: Bounds = [-62, -2, 124, 124]): Prop => still(bounds, markup);

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
  hung(
    shape('M0 9L56 107H-56z', SIGN.yellow, 10) + moved(0, 70, drawn(glyph, SIGN.black, SIGN.yellow), 0.57),
    [-62, 3, 124, 110],
  );

/** You must: a blue disc. */
export const mandatory = (glyph: Glyph): Prop =>
  hung(disc(0, 60, 58, SIGN.blue, FINE) + moved(0, 60, drawn(glyph, SIGN.white, SIGN.blue), 0.86));

const plate = (colour: string, edge: string, half: number, markup: Markup): Prop =>
  hung(
    shape(rounded(-half - 5, 2, 2 * half + 10, 116, 5), edge, FINE) +
      `<path d="${rounded(-half, 7, 2 * half, 106, 3)}" fill="${colour}" stroke="none"/>` +
      markup,
    [-half - 9, -2, 2 * half + 18, 124],
  );

const onPlate = (glyph: Glyph, colour: string, back: string, x: number): Markup =>
  moved(x, 60, drawn(glyph, colour, back), 0.94);

/** Plates on the way to safety shine in the dark: that is what they are for. */
const SAFE = glow(SIGN.green);

/** The way to safety or to help: a green square. */
export const emergency = (glyph: Glyph): Prop =>
  plate(SAFE, glow(SIGN.white), 53, onPlate(glyph, glow(SIGN.white), SAFE, 0));

/** The way to safety and where it leads: a green plate, twice as wide. */
export const wayOut = (glyph: Glyph, direction: Glyph): Prop =>
  plate(
    SAFE,
    glow(SIGN.white),
    105,
    onPlate(glyph, glow(SIGN.white), SAFE, -50) + onPlate(direction, glow(SIGN.white), SAFE, 56),
  );

/** What fights fire: a red square. */
export const fireFighting = (glyph: Glyph): Prop =>
  plate(SIGN.red, SIGN.white, 53, onPlate(glyph, SIGN.white, SIGN.red, 0));

/** A hazard on a label (GHS): a white square on its point, edged in red. */
export const hazard = (glyph: Glyph): Prop =>
  hung(
    shape('M0 2L58 60L0 118L-58 60z', SIGN.red, FINE) +
      `<path d="M0 14L46 60L0 106L-46 60z" fill="${SIGN.white}" stroke="none"/>` +
      moved(0, 60, drawn(glyph, SIGN.black, SIGN.white), 0.58),
  );
