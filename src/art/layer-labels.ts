import type { Label, PropLayer } from '../lesson/picture.ts';
import { MIDDLE } from './draw-layer.ts';
import { propOf } from './library.ts';

/** Share of a blank's height that letters take. */
const LETTERS = 0.8;

/** The words of a thing where they stand on the frame. A thing that looks the other way keeps its words readable. */
export function labelsOf({ prop, labels = {}, at = MIDDLE, scale = 1, flip = false }: PropLayer): readonly Label[] {
  const blanks = propOf(prop)?.blanks ?? {};
  return Object.entries(labels).flatMap(([name, text]) => {
    const blank = blanks[name];
    if (!blank) return [];
    const x = blank.x + blank.width / 2;
    return [
      {
        text,
        x: Math.round(at[0] + (flip ? -x : x) * scale),
        y: Math.round(at[1] + (blank.y + blank.height / 2) * scale),
        size: Math.round(blank.height * LETTERS * scale),
      },
    ];
  });
}
