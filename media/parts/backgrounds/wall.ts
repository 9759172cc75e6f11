import type { Background } from '../../../src/pen/part.ts';
import { flat, line } from '../../../src/pen/pen.ts';
import { fewBricks } from './kit/building.ts';
import { backdrop } from './kit/perspective.ts';

/** The foot of the block's front from close by: where what hangs on it is looked at. */
export const wall: Background = {
  states: ['usual'],
  draw: () =>
    backdrop('#d7a17c') +
    fewBricks(
      [
        [70, 90],
        [300, 40],
        [640, 120],
        [860, 70],
        [120, 300],
        [820, 330],
        [40, 420],
      ],
      '#c68d67',
    ) +
    flat('M0 470h960v100H0z', '#c7b48c') +
    line('M0 470h960M0 486h960', 2.4) +
    flat('M0 570h960v70H0z', '#d9d3c6') +
    line('M0 570h960', 2.4) +
    line('M180 640l60-70M520 640v-70M860 640l-60-70M0 606h960', 2, '#b3aca0'),
};
