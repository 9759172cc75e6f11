import { glow } from '../../../src/pen/colour.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, shape } from '../../../src/pen/pen.ts';
import { backdrop } from './kit/perspective.ts';

const BLACK = glow('#14161d');
const DUST = glow('#2c303b');
const PALE = glow('#8d8f94');

/** Dust that settles along the ground. */
const settled = (): Markup =>
  flat('M0 640V520q80-50 170-20 60-70 170-30 90-60 190-6 110-50 190 10 90-40 150 0 50-20 90 0v166z', DUST) +
  flat('M0 640v-60q110-40 210-10 100-50 220-10 120-40 230 4 110-34 300 16v60z', glow('#3a3f4b'));

/** Dust that still hangs in the air. */
const hanging = (): Markup =>
  flat(
    'M196 330q26-18 50-4 30-6 34 16-10 20-40 14-40 6-44-26zM640 236q20-16 42-2 26 0 24 20-16 16-36 8-30 2-30-26zM720 420q14-10 30-2 20 0 18 14-12 12-28 6-20 0-20-18z',
    glow('#474b56'),
  );

const specks = (): Markup =>
  flat(
    'M130 250h4v4h-4zM200 430h5v5h-5zM330 110h5v5h-5zM412 300h4v4h-4zM520 80h5v5h-5zM806 312h5v5h-5zM760 130h4v4h-4zM872 450h4v4h-4zM90 140h4v4h-4zM850 200h4v4h-4z',
    PALE,
  );

const frame = (): Markup =>
  line('M40 600V40H560l22 26-14 22 30 18M640 40H920V600H40', 4, PALE) +
  line('M598 106l-12 34 22 20M568 88l-40 14-12 30', 2.4, PALE);

/** After a fatal act: nothing left to see but dust, and a cracked frame. */
export const blackout: Background = {
  states: ['usual'],
  draw: () => backdrop(BLACK) + settled() + hanging() + specks() + frame(),
};

/** The same, seen from the street: the outline of the block, its windows blind. */
export const blackoutStreet: Background = {
  states: ['usual'],
  draw: () =>
    backdrop(BLACK) +
    shape('M250 560V170l30-34h400l30 34v390z', DUST, 0) +
    line('M250 560V170l30-34h180l16 24-12 22 24 20M530 136h150l30 34v390', 3, PALE) +
    flat(
      [0, 1, 2, 3]
        .flatMap((row) => [0, 1, 2, 3, 4, 5].map((column) => `M${282 + column * 70} ${206 + row * 78}h36v46h-36z`))
        .join(''),
      BLACK,
    ) +
    line('M60 560h840', 3, PALE) +
    settled() +
    specks(),
};
