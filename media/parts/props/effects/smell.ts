import { disc, type Markup } from '../../../../src/pen/pen.ts';
import { prop } from '../make-prop.ts';
import { creep, GAS, GAS_EDGE, trail } from './trail.ts';

const speck = (x: number, y: number, radius: number): Markup =>
  `<g stroke="${GAS_EDGE}">${disc(x, y, radius, GAS, 2)}</g>`;

/** The odour of gas: the one sign of it in every picture. Bounds leave room for a slow drift. */
export const smell = prop([-145, -284, 290, 290], {
  weak: trail(-34, -20, 130, 14, 1.3) + trail(26, -40, 120, 13, 1.2) + speck(-2, -166, 5) + speck(52, -176, 4),
  strong:
    trail(-96, -10, 180, 22, 1.5) +
    trail(-34, -20, 236, 26, 1.8) +
    trail(34, -8, 216, 26, 1.7) +
    trail(96, -24, 180, 22, 1.5) +
    speck(-66, -224, 8) +
    speck(70, -238, 8) +
    speck(0, -276, 6) +
    speck(124, -216, 6) +
    speck(-124, -200, 6),
  near_ground:
    creep(-142, -20, 130, 17, 1.1) +
    creep(-96, -66, 196, 20, 1.6) +
    creep(6, -22, 136, 17, 1.1) +
    speck(-122, -60, 6) +
    speck(126, -60, 6),
  far: trail(-16, -10, 70, 9, 1.2) + trail(14, -20, 66, 9, 1.2) + speck(0, -100, 4),
});
