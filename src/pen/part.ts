import type { Light } from './light.ts';
import type { Box, Markup } from './pen.ts';

/** A place, drawn over the whole frame (960 × 640). The floor takes the lower third; the upper left stays calm. */
export interface Background {
  /** What may change in it, e.g. `door_open`; the first is what it is when nothing is said. */
  readonly states: readonly string[];
  /** Drawn in daylight colours, `relight` does the rest; `light` tells lamps and windows. */
  readonly draw: (state: string, light: Light) => Markup;
}

/** A thing or an effect, drawn around its foot: (0, 0) is where it touches the ground or hangs from. */
export interface Prop {
  readonly box: Box;
  /** Clean surfaces where the page writes, by name: text is never part of a drawing. */
  readonly blanks?: Readonly<Record<string, Box>>;
  /** The first is what it is when nothing is said. */
  readonly states: readonly string[];
  readonly draw: (state: string, light: Light) => Markup;
}
