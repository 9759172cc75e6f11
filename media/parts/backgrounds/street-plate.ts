import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, shape } from '../../../src/pen/pen.ts';
import { canopy, fewBricks, tallWindow } from './kit/building.ts';
import { entranceFromStreet } from './kit/glass-doors.ts';
import { puddles } from './kit/outdoors.ts';
import { backdrop, far, lying, tileJoints } from './kit/perspective.ts';
import { gasCabinet, gazLetters, houseNumber } from './kit/signs.ts';

/** Seen from above head height, so that the plate in the road shows its face. */
const EYE: Point = [560, -160];
const FOOT = 286;
const KERB = 366;
const DOOR = { x: 566, top: 42, foot: FOOT, width: 128, wood: '#2f5a52', gleam: '#ffffff' };
const SHUTTER = '#8fa6a0';

const front = (light: Light): Markup =>
  backdrop('#dcb295') +
  flat('M524 0h212v286H524z', '#ecdcb8') +
  fewBricks(
    [
      [40, 60],
      [300, 150],
      [20, 190],
      [440, 40],
      [760, 180],
      [910, 60],
      [880, 196],
    ],
    '#c99a7a',
  ) +
  flat('M0 232h524v54H0zM736 232h224v54H736z', '#c6b48f') +
  far(
    line('M0 232h524M0 241h524M736 232h224M736 241h224M524 0v286M736 0v286M0 286h960') +
      line('M524 60h26M524 110h26M524 160h26M524 210h26M710 160h26M710 210h26', 2, '#b8a67e') +
      tallWindow({ x: 130, y: 28, width: 84, height: 140, lit: true, shutters: SHUTTER }, light) +
      tallWindow({ x: 812, y: 28, width: 84, height: 140, shutters: SHUTTER }, light) +
      entranceFromStreet(DOOR, light) +
      shape('M552 278h156v10H552z', '#cbbd9c') +
      canopy(630, 26, 240) +
      houseNumber(716, 96, 0.9),
  ) +
  shape('M396 274h104v14H396z', '#b9ae97', 2.4) +
  gasCabinet(448, 275, 1.1);

/** The paint that marks the free parking place. */
const parkingPlace = (): Markup =>
  flat(
    [330, 768].map((x) => lying(EYE, KERB, [x, x + 22], 0, 330)).join('') +
      lying(EYE, KERB, [330, 400], 316, 334) +
      lying(EYE, KERB, [720, 790], 316, 334),
    '#eceae2',
  );

/** The iron plate over the gas valve. */
const plate = (light: Light): Markup =>
  flat(lying(EYE, KERB, [470, 650], 112, 276), '#7b818b') +
  shape(lying(EYE, KERB, [480, 640], 120, 268), '#6b707a') +
  shape(lying(EYE, KERB, [489, 631], 127, 261), PALETTE.gasYellow, 2.4) +
  shape(lying(EYE, KERB, [498, 622], 136, 252), '#3a3f49', 2.4) +
  gazLetters(560, 503, light === 'night' ? glow('#c9a548') : PALETTE.signal, ' scale(1.34 1.5)');

/** The road before the entrance: a free parking place, and in it the plate marked GAZ. */
export const streetPlate: Background = {
  states: ['dry', 'wet'],
  draw: (state, light) => {
    const wet = state === 'wet';
    return (
      front(light) +
      flat('M0 286h960v62H0z', wet ? '#bfbdb6' : '#d9d3c6') +
      line(tileJoints(EYE, FOOT, 80), 2, wet ? '#9b9a95' : '#b3aca0') +
      shape('M-4 346h968v20H-4z', wet ? '#a9a8a2' : '#c4bdaf', 2.4) +
      far(line('M80 346v20M240 346v20M400 346v20M560 346v20M720 346v20M880 346v20')) +
      flat('M0 367h960v273H0z', wet ? '#838a94' : '#93979f') +
      flat('M0 367h960v10H0z', '#737882') +
      shape('M60 372h60l-6 16H50z', '#5e6470', 2.4) +
      line('M70 374l-6 12M84 374l-5 12M98 374l-4 12M112 374l-4 12', 2.4) +
      flat('M90 480h46v4H90zM860 420h34v4h-34zM220 590h52v4h-52zM840 566h40v4h-40zM180 420h26v3h-26z', '#a5a9b0') +
      (wet
        ? puddles([
            [180, 540, 100],
            [860, 470, 80],
            [840, 606, 90],
            [300, 320, 60],
          ])
        : '') +
      parkingPlace() +
      plate(light)
    );
  },
};
