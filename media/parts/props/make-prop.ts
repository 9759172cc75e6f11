import type { Light } from '../../../src/pen/light.ts';
import type { Prop } from '../../../src/pen/part.ts';
import type { Box, Markup } from '../../../src/pen/pen.ts';

type Drawing = Markup | ((light: Light) => Markup);

/** Left, top, width and height of what is drawn, in the order of an SVG's viewBox. */
export type Bounds = readonly [x: number, y: number, width: number, height: number];

const boxOf = ([x, y, width, height]: Bounds): Box => ({ x, y, width, height });

/** A prop that has one drawing for each of its states; the first drawing is what it is when nothing is said. */
export function prop(bounds: Bounds, drawings: Readonly<Record<string, Drawing>>): Prop {
  return {
    box: boxOf(bounds),
    states: Object.keys(drawings),
    draw(state, light) {
      const drawing = drawings[state];
      if (drawing === undefined) throw new Error(`No drawing for the state "${state}".`);
      return typeof drawing === 'string' ? drawing : drawing(light);
    },
  };
}

/** A prop that never changes. */
export const still = (bounds: Bounds, drawing: Drawing): Prop => prop(bounds, { plain: drawing });

/** The same prop with clean surfaces where the page writes a number or a word, by their names. */
export const withBlanks = (whole: Prop, blanks: Readonly<Record<string, Bounds>>): Prop => ({
  ...whole,
  blanks: Object.fromEntries(Object.entries(blanks).map(([name, bounds]) => [name, boxOf(bounds)])),
});
