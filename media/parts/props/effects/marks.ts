import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import { disc, FINE, group, line, type Markup, moved, pen, shape } from '../../../../src/pen/pen.ts';
import { prop, still } from '../make-prop.ts';

const RED = glow('#d3301f');

/** An exclamation mark over a head: drawn, not written. */
export const exclamation = prop([-55, -101, 110, 107], {
  single: shape('M-13-98H13L8-36H-8z', RED) + disc(0, -14, 11, RED),
  double:
    group('rotate(-10)', moved(-24, 0, shape('M-13-92H13L8-36H-8z', RED) + disc(0, -14, 11, RED))) +
    group('rotate(10)', moved(24, 0, shape('M-13-92H13L8-36H-8z', RED) + disc(0, -14, 11, RED))),
});

const QUESTION = 'M-24-68Q-24-94 0-94T24-70Q24-56 10-50Q0-45 0-34';

/** A question mark over a head. */
export const questionMark = still(
  [-36, -106, 72, 109],
  line(QUESTION, 22) + line(QUESTION, 15, glow(PALETTE.signal)) + disc(0, -10, 10, glow(PALETTE.signal)),
);

const drop = (x: number, y: number, size: number, turn: number): Markup =>
  group(
    pen`translate(${x} ${y}) rotate(${turn})`,
    moved(0, 0, shape('M0-20Q12-4 12 6A12 12 0 0 1-12 6Q-12-4 0-20z', glow('#a9dcf2'), FINE), size),
  );

/** Drops that fly off a worried head; (0, 0) is the head’s middle. */
export const sweat = still(
  [-72, -71, 144, 59],
  drop(-54, -28, 0.9, -58) + drop(-30, -54, 0.8, -28) + drop(30, -54, 0.8, 28) + drop(54, -28, 0.9, 58),
);

/** Strokes behind what goes to the right. */
export const motionLines = still([-140, -88, 138, 92], line('M-6-84H-96M-6-56H-136M-6-28H-112M-6 0H-84', 5));

const SOLE =
  shape('M-22 0Q-24-11-10-11Q-2-8 8-11Q24-12 24-1Q22 8 8 8Q-2 5-10 8Q-22 8-22 0z', PALETTE.darkSteel, 2) +
  line('M-8-9Q-5 0-8 7', 2, PALETTE.cream);

/** Steps towards the right, with the head of an arrow. */
export const footsteps = still(
  [-188, -68, 379, 77],
  [0, 1, 2, 3].map((step) => moved(-152 + step * 80, step % 2 ? -48 : -10, SOLE, 1.5)).join('') +
    shape('M136-64L188-28L136 6L148-28z', glow(PALETTE.signal)),
);

/** Waves of a sound that comes from the left. */
export const soundWaves = still(
  [2, -66, 77, 132],
  line('M6-22Q22 0 6 22M30-42Q58 0 30 42M54-62Q96 0 54 62', 6, glow(PALETTE.blue)),
);
