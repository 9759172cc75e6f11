import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, shape } from '../../../src/pen/pen.ts';
import { canopy, fewBricks, tallWindow } from './kit/building.ts';
import { entranceFromStreet } from './kit/glass-doors.ts';
import { parlophone } from './kit/lobby.ts';
import { puddles } from './kit/outdoors.ts';
import { backdrop, tileJoints } from './kit/perspective.ts';
import { gasCabinet, houseNumber } from './kit/signs.ts';

const EYE: Point = [480, 180];
const FOOT = 486;
const DOOR = { x: 396, top: 130, foot: FOOT, width: 168, wood: '#2f5a52', gleam: '#ffffff' };
const SHUTTER = '#8fa6a0';

const wall = (): Markup =>
  backdrop('#ecdcb8') +
  flat('M0 96h960v312H0z', '#dcb295') +
  flat('M330 96h300v312H330z', '#ecdcb8') +
  fewBricks(
    [
      [40, 356],
      [240, 120],
      [236, 352],
      [20, 140],
      [690, 352],
      [892, 356],
      [690, 132],
      [900, 124],
      [122, 386],
    ],
    '#c99a7a',
  ) +
  flat('M0 408h960v78H0z', '#c6b48f') +
  flat('M0 82h960v14H0z', '#f7ecd0') +
  line('M0 96h960M0 82h960M0 408h960M0 420h960', 2.4) +
  line('M330 96v312M630 96v312', 2.4) +
  line(
    'M330 148h40M330 200h40M330 252h40M330 304h40M330 356h40M590 148h40M590 200h40M590 252h40M590 304h40M590 356h40M350 148v52M350 252v52M610 148v24M350 356v52M610 356v52',
    2,
    '#b8a67e',
  ) +
  line('M914 0v486', 14) +
  line('M914 0v486', 9, '#9aa9a6') +
  line('M904 120h20M904 330h20', 4);

const ground = (wet: boolean): Markup =>
  flat('M0 486h960v84H0z', wet ? '#bfbdb6' : '#d9d3c6') +
  line(tileJoints(EYE, FOOT, 90), 2, wet ? '#9b9a95' : '#b3aca0') +
  shape('M-4 570h968v16H-4z', wet ? '#a9a8a2' : '#c4bdb0', 2.4) +
  line('M120 570v16M330 570v16M540 570v16M750 570v16', 2) +
  flat('M0 588h960v52H0z', wet ? '#7d848e' : PALETTE.asphalt) +
  flat('M0 588h960v8H0z', wet ? '#6a707a' : '#777b85') +
  (wet
    ? puddles([
        [150, 540, 90],
        [720, 528, 110],
        [300, 618, 120],
        [840, 616, 80],
      ]) + flat('M404 500h72l10 62h-92zM484 500h72l10 62h-74z', '#8fa5a0', 0.55)
    : '');

const windows = (open: boolean, light: Light): Markup =>
  [96, 236, 664, 804]
    .map((x, rank) =>
      tallWindow({ x, y: -50, width: 64, height: 122, open, lit: rank !== 1, shutters: SHUTTER }, light),
    )
    .join('') +
  tallWindow({ x: 84, y: 180, width: 84, height: 150, open, lit: false, shutters: SHUTTER }, light) +
  tallWindow({ x: 762, y: 180, width: 84, height: 150, open, lit: true, shutters: SHUTTER }, light);

/** The entrance of the block seen from the street: canopy, gas cabinet on the left of the door, windows above. */
export const facade: Background = {
  states: ['closed', 'windows_open', 'wet'],
  draw: (state, light) =>
    wall() +
    windows(state === 'windows_open', light) +
    ground(state === 'wet') +
    entranceFromStreet(DOOR, light) +
    shape('M376 486h208v14H376z', '#cbbd9c', 2.4) +
    (light === 'night' ? flat('M330 124h300l60 376H270z', glow('#ffe19a'), 0.14) : '') +
    canopy(480, 108, 330) +
    houseNumber(608, 190, 1.2) +
    parlophone(588, 236, 0.9, light) +
    shape('M218 470h116v16H218z', '#b9ae97', 2.4) +
    gasCabinet(276, 470, 1.25),
};
