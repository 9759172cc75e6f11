import type { Background } from '../../../src/pen/part.ts';
import { flat, type Markup, pen, short } from '../../../src/pen/pen.ts';
import { backdrop } from './kit/perspective.ts';

/** Rows of dots that shrink upwards from the lower edge, as in printed comics. */
function dots(colour: string, rows: number): Markup {
  let circles = '';
  for (let row = 0; row < rows; row++) {
    const radius = 11 * (1 - row / rows) + 1.5;
    for (let x = row % 2 ? 0 : 24; x <= 960; x += 48)
      circles += pen`M${x - radius} ${628 - row * 24}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0z`;
  }
  return flat(circles, colour);
}

/** Rays from a point low in the frame: the eye goes where they meet. */
function rays(colour: string, count: number): Markup {
  let d = '';
  for (let ray = 0; ray < count; ray++) {
    const [from, to] = [(ray / count) * 2 * Math.PI, ((ray + 0.5) / count) * 2 * Math.PI];
    const reach = (angle: number): string =>
      `${short(Math.max(-300, Math.min(1260, 480 + 800 * Math.cos(angle))))} ${short(400 + 800 * Math.sin(angle))}`;
    d += `M480 400L${reach(from)}L${reach(to)}z`;
  }
  return flat(d, colour);
}

const plain = (draw: () => Markup): Background => ({ states: ['usual'], draw });

/** Calm blue panel for an explanation. */
export const plainSky = plain(() => backdrop('#cfe8f2') + dots('#b3d9e8', 7));

/** Yellow panel with rays, for what must be remembered. */
export const plainYellow = plain(() => backdrop('#ffdc7a') + rays('#ffd056', 16));

/** Dark panel, on which light things stand out. */
export const plainDark = plain(() => backdrop('#26304a') + dots('#313d5c', 7));
