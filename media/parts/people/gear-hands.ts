import { PALETTE } from '../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup, shape } from '../../../src/pen/pen.ts';
import type { Gear } from './gear.ts';

/** A glove: the hand takes its colour, a gauntlet covers the wrist. Torn, it leaves the fingers bare. */
function glove(
  fault: string,
  colour: string,
  length: number,
  trim: string,
  weave: Markup = '',
): Gear & { readonly hand: NonNullable<Gear['hand']> } {
  const gauntlet = shape(
    `M4-11L${-length}-15C${-length - 3}-6 ${-length - 3} 6 ${-length} 15L4 11C6 4 6-4 4-11z`,
    colour,
    FINE,
  );
  const hem = line(`M${-length}-15C${-length - 3}-6 ${-length - 3} 6 ${-length} 15`, 6, trim);
  return {
    fault,
    hand: {
      colour,
      over: (spoilt) =>
        spoilt
          ? shape('M-2-10C4-14 10-15 14-15L10-8L18-4L9 1L17 6L8 14L-2 10z', colour, FINE) +
            gauntlet +
            line(`M${-length + 1}-5l6 4-4 4 8 3`)
          : weave + gauntlet + hem,
    },
  };
}

/** What protects hands. */
export const HAND_GEAR = {
  gloves_work: glove('torn', '#4f86b5', 10, '#2b4f73', flat('M8-4C14-8 22-6 24 0C24 6 14 10 8 6z', '#2b4f73', 0.45)),
  /** Thin, for one use. */
  gloves_thin: glove('torn', '#a9d4e8', 7, '#7fb4cf'),
  gloves_chemical: glove('torn', '#1f9a6b', 26, '#0d5f41'),
  gloves_insulating: glove('torn', '#e0492f', 30, '#f3e3c3'),
  chainmail_glove: glove(
    'torn',
    '#b9c2ca',
    14,
    PALETTE.blue,
    line('M6-6v0M12-8v0M18-7v0M9-1v0M15-2v0M21-1v0M6 5v0M12 5v0M18 6v0', 3, PALETTE.darkSteel),
  ),
} as const satisfies Readonly<Record<string, Gear>>;
