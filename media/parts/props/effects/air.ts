import { glow, INK } from '../../../../src/pen/colour.ts';
import { FINE, flat, line, type Markup } from '../../../../src/pen/pen.ts';
import { oval } from '../form.ts';
import { prop, still } from '../make-prop.ts';

type Puff = readonly [x: number, y: number, radius: number];

const swollen = (puffs: readonly Puff[], more: number): string =>
  puffs.map(([x, y, radius]) => oval(x, y, radius + more, radius + more)).join('');

/** Puffs that melt into one form: all of them in the colour of their edge first, then all of them in their own. */
const cloud = (fill: string, edge: string, puffs: readonly Puff[], folds: string): Markup =>
  flat(swollen(puffs, 1.5), edge) + flat(swollen(puffs, -1.5), fill) + line(folds, FINE, edge);

const DUST = '#d9c8a4';
const DUST_EDGE = '#77643c';

/** Dust stirred up at the ground. */
export const dust = still(
  [-132, -76, 261, 79],
  cloud(
    DUST,
    DUST_EDGE,
    [
      [-98, -22, 22],
      [-60, -34, 32],
      [-14, -26, 26],
      [30, -38, 34],
      [74, -28, 26],
      [106, -18, 16],
      [-124, -56, 5],
      [120, -56, 6],
      [-20, -68, 5],
    ],
    'M-72-38q8-12 20-6M18-44q10-12 22-4',
  ),
);

/** Breath on a cold morning, from a mouth at (0, 0) to the right. */
export const coldBreath = still(
  [0, -46, 112, 52],
  cloud(
    '#eef4f7',
    '#7f9aab',
    [
      [10, -4, 7],
      [34, -14, 14],
      [64, -22, 20],
      [94, -28, 15],
    ],
    'M26-16q6-8 14-4M56-26q8-10 18-4',
  ),
);

const WISP = 'M0-2Q-24-50 2-92T-6-180Q-24-220 4-246Q22-262 8-276Q-8-280-8-264';

/** Smoke that rises from (0, 0). */
export const smoke = prop([-77, -285, 162, 289], {
  thin: line(WISP, 10, '#5d626c') + line(WISP, 5, '#c9ccd2'),
  thick: cloud(
    '#7d828c',
    INK,
    [
      [0, -28, 24],
      [-22, -74, 36],
      [24, -108, 40],
      [-26, -158, 46],
      [26, -206, 48],
      [-30, -236, 44],
      [52, -252, 30],
    ],
    'M-44-78q4-18 20-20M2-112q8-18 26-14M-50-166q8-22 28-18M4-214q12-20 32-12',
  ),
});

/** Daylight that falls from an open door on the left, over the floor. */
export const lightBeam = still(
  [-1, -417, 518, 418],
  flat('M0-416L120-400L516 0H0z', glow('#fff3c4'), 0.42) + flat('M0-330L60-320L330 0H60z', glow('#fffbe6'), 0.4),
);
