import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { disc, FINE, flat, line, type Markup, shadow, shape } from '../../../../src/pen/pen.ts';
import { rounded, shade, shine } from '../form.ts';
import { prop } from '../make-prop.ts';
import { wheel } from './wheel.ts';

const DRIVER =
  shape('M-6-112Q4-128 30-124Q46-120 48-104H-6z', PALETTE.bottle, FINE) +
  disc(24, -142, 17, '#d9a172', FINE) +
  shape('M6-144Q4-162 24-162Q40-162 40-150Q28-154 20-150Q18-140 12-134Q6-136 6-144z', '#2b2523', FINE) +
  line('M36-143v3', 4) +
  line('M40-112L60-118M60-130L66-106', 6);

const body = (driver: Markup): Markup =>
  shadow(0, -2, 190, 0.08) +
  shape('M-102-112L-72-160Q-64-172-48-172H36Q50-172 60-162L100-112z', PALETTE.glass) +
  driver +
  shape(
    'M-186-42V-76Q-186-104-158-108L-114-114L-84-164Q-74-182-52-182H38Q58-182 70-168L114-116L162-106Q186-100 188-74V-42Q188-34 180-34H-178Q-186-34-186-42zM-98-114H-8V-168H-50Q-64-168-70-158zM4-114H94L60-158Q52-168 38-168H4z',
    '#4f7fb0',
  ) +
  shade('M-184-62H186V-42Q186-36 180-36H-178Q-184-36-184-42z') +
  line('M-2-112V-46M-114-114Q-118-60-100-46M98-112Q104-70 88-48', FINE) +
  line('M-30-96h18M66-96h18', 4) +
  shine('M-90-118L-66-156h16l-26 38zM20-118l20-44h10l-20 44z') +
  shape('M-186-92h16v20h-16z', PALETTE.alarmRed, FINE) +
  shape(rounded(-192, -58, 24, 14, 5), PALETTE.darkSteel, FINE) +
  shape(rounded(168, -58, 26, 14, 5), PALETTE.darkSteel, FINE) +
  `<g stroke-width="3">${wheel(-112, 35)}${wheel(116, 35)}</g>`;

const headlight = (on: boolean, light: Light): Markup =>
  (on && light !== 'day' ? flat('M186-92L300-124V-20L186-70z', glow('#fff0b0'), 0.45) : '') +
  shape('M164-98Q184-94 186-76H170Q160-84 164-98z', on ? glow('#ffe680') : PALETTE.lightSteel, FINE);

const puff = (x: number, y: number, radius: number): Markup => disc(x, y, radius, '#c9ccd2', FINE);
const EXHAUST = puff(-206, -30, 9) + puff(-224, -38, 12) + puff(-246, -34, 8);
const SPEED = line('M-210-140h-56M-204-108h-78M-214-74h-44', 4);

/** A car heading right. In `idling` and `engine_off` the driver sits in it and only the engine differs; `parked` is empty. */
export const car = prop([-285, -185, 586, 200], {
  driving: (light) => body(DRIVER) + headlight(true, light) + EXHAUST + SPEED,
  idling: (light) => body(DRIVER) + headlight(true, light) + EXHAUST,
  engine_off: (light) => body(DRIVER) + headlight(false, light),
  parked: (light) => body('') + headlight(false, light),
});
