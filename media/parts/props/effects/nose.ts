import { HAIRS, INK, PALETTE, SKINS } from '../../../../src/pen/colour.ts';
import { disc, FINE, flat, line, shape } from '../../../../src/pen/pen.ts';
import { still } from '../make-prop.ts';
import { creep } from './trail.ts';

const ROUND = 110;
const MIDDLE = -114;

/** A profile in a round panel: someone breathes in, and smells gas. */
export const nose = still(
  [-113, -227, 227, 226],
  disc(0, MIDDLE, ROUND, '#cfe3ea') +
    shape(
      `M-24-221C-40-204-46-190-42-172Q-38-164-44-152L-62-124Q-72-110-58-107Q-48-105-42-105Q-40-98-46-91Q-53-84-45-79Q-52-73-45-66Q-38-60-42-48Q-42-30-22-27Q0-26 4-4A${ROUND} ${ROUND} 0 1 0-24-221z`,
      SKINS.tan,
    ) +
    flat(
      'M-62-124Q-72-110-58-107Q-48-105-42-105L-30-112Q-48-108-60-122zM-40-40Q-36-28-22-27Q0-26 4-4L30-8Q14-34-40-40z',
      '#c08457',
    ) +
    flat('M-56-108Q-50-116-42-107Q-48-104-56-108z', INK) +
    line('M-38-130Q-28-118-36-108M-45-79Q-36-84-28-79', FINE) +
    shape('M-32-158Q-18-170-4-156Q-18-146-32-150z', PALETTE.white, FINE) +
    disc(-25, -155, 5, INK, 1) +
    line('M-37-178Q-24-194 0-187', 6) +
    shape(
      `M-24-221Q-14-198 12-194Q34-190 36-146Q42-138 46-146Q72-170 78-112Q82-84 101-70A${ROUND} ${ROUND} 0 0 0-24-221z`,
      HAIRS.black,
    ) +
    shape('M42-136Q50-158 68-150Q82-140 72-120Q62-98 50-104z', SKINS.tan) +
    line('M54-140q12-4 10 10q-4 8-8 10', FINE) +
    creep(-106, -84, 52, 12, 1) +
    creep(-100, -108, 36, 11, 0.8) +
    disc(0, MIDDLE, ROUND, 'none', 4),
);
