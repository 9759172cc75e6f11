import { PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, rect, shape } from '../../../src/pen/pen.ts';
import { canopy, fewBricks, tallWindow } from './kit/building.ts';
import { doorCase, leavesShut } from './kit/glass-doors.ts';
import { backdrop, far, lying, tileJoints } from './kit/perspective.ts';
import { gasCabinet, gazLetters, houseNumber } from './kit/signs.ts';

/** Seen from above head height, so that the plate in the road shows its face. */
const EYE: Point = [560, -160];
const FOOT = 286;
const DOOR = { x: 566, top: 42, foot: FOOT, width: 128, wood: '#2f5a52', gleam: '#ffffff' };

const front = (light: Light): Markup =>
  backdrop('#d7a17c') +
  flat('M524 0h212v286H524z', '#ead9b3') +
  fewBricks(
    [
      [40, 60],
      [300, 150],
      [20, 190],
      [440, 40],
      [760, 180],
      [900, 60],
      [880, 210],
    ],
    '#c68d67',
  ) +
  flat('M0 232h524v54H0zM736 232h224v54H736z', '#c7b48c') +
  far(
    line('M0 232h524M736 232h224M524 0v286M736 0v286M0 286h960') +
      tallWindow({ x: 130, y: 28, width: 84, height: 140, lit: true, shutters: '#8fa6a0' }, light) +
      tallWindow({ x: 812, y: 28, width: 84, height: 140, shutters: '#8fa6a0' }, light) +
      flat(rect(566, 42, 128, 244), '#9fc1c6') +
      doorCase(DOOR) +
      leavesShut(DOOR) +
      canopy(630, 26, 240) +
      houseNumber(716, 96, 0.9),
  ) +
  shape('M396 274h104v14H396z', '#b9ae97', 2.4) +
  gasCabinet(448, 275, 1.05);

/** The iron plate over the gas valve, and the paint that marks the free parking place around it. */
const plate = (): Markup =>
  flat(lying(EYE, 366, [330, 352], 0, 330) + lying(EYE, 366, [768, 790], 0, 330), '#eceae2') +
  flat(lying(EYE, 366, [330, 400], 318, 334) + lying(EYE, 366, [720, 790], 318, 334), '#eceae2') +
  shape(lying(EYE, 366, [478, 642], 120, 268), '#6b707a') +
  shape(lying(EYE, 366, [488, 632], 128, 260), '#e2b100', 2.4) +
  shape(lying(EYE, 366, [498, 622], 138, 250), '#3a3f49', 2.4) +
  gazLetters(560, 509, PALETTE.signal, ' scale(1.28 1.32)') +
  flat('M506 462h10v8h-10zM604 462h10v8h-10zM498 550h10v8h-10zM612 550h10v8h-10z', '#9aa0aa');

/** The road before the entrance: a free parking place, and in it the plate marked GAZ. */
export const streetPlate: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    front(light) +
    flat('M0 286h960v62H0z', '#d9d3c6') +
    line(tileJoints(EYE, FOOT, 80), 2, '#b3aca0') +
    shape('M-4 346h968v20H-4z', '#c4bdaf', 2.4) +
    far(line('M80 346v20M240 346v20M400 346v20M560 346v20M720 346v20M880 346v20')) +
    flat('M0 367h960v273H0z', '#93979f') +
    flat('M0 367h960v10H0z', '#7f838c') +
    flat('M90 480h46v4H90zM860 420h34v4h-34zM220 590h52v4h-52zM820 566h40v4h-40zM180 420h26v3h-26z', '#a5a9b0') +
    plate(),
};
