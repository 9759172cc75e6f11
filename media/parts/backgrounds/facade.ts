import { PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, rect, shape } from '../../../src/pen/pen.ts';
import { canopy, fewBricks, tallWindow } from './kit/building.ts';
import { doorCase, leavesShut } from './kit/glass-doors.ts';
import { parlophone } from './kit/lobby.ts';
import { backdrop, tileJoints } from './kit/perspective.ts';
import { gasCabinet, houseNumber } from './kit/signs.ts';

const EYE: Point = [480, 180];
const FOOT = 486;
const DOOR = { x: 396, top: 130, foot: FOOT, width: 168, wood: '#2f5a52', gleam: '#ffffff' };

function wall(): Markup {
  return (
    backdrop('#e9d5a9') +
    flat('M0 96h960v312H0z', '#d7a17c') +
    flat('M330 96h300v312H330z', '#ead9b3') +
    fewBricks(
      [
        [60, 330],
        [276, 150],
        [236, 372],
        [30, 140],
        [668, 372],
        [880, 340],
        [690, 140],
        [900, 132],
        [120, 388],
      ],
      '#c68d67',
    ) +
    flat('M0 408h960v78H0z', '#c7b48c') +
    line('M0 96h960M0 82h960M0 408h960M0 420h960', 2.4) +
    line('M330 96v312M630 96v312', 2.4) +
    line(
      'M330 148h40M330 200h40M330 252h40M330 304h40M330 356h40M590 148h40M590 200h40M590 252h40M590 304h40M590 356h40',
      2,
    )
  );
}

function ground(): Markup {
  return (
    flat('M0 486h960v84H0z', '#d9d3c6') +
    line(tileJoints(EYE, FOOT, 90), 2, '#b3aca0') +
    shape('M-4 570h968v16H-4z', '#bdb7ab', 2.4) +
    line('M120 570v16M330 570v16M540 570v16M750 570v16', 2) +
    flat('M0 588h960v52H0z', PALETTE.asphalt) +
    flat('M0 588h960v8H0z', '#777b85')
  );
}

const windows = (open: boolean, light: Light): Markup =>
  [
    [96, 0],
    [264, 1],
    [632, 2],
    [800, 3],
  ]
    .map(([x, rank]) =>
      tallWindow({ x: x!, y: -50, width: 64, height: 122, open, lit: rank !== 1, shutters: '#8fa6a0' }, light),
    )
    .join('') +
  tallWindow({ x: 80, y: 190, width: 84, height: 150, open, lit: false, shutters: '#8fa6a0' }, light) +
  tallWindow({ x: 776, y: 190, width: 84, height: 150, open, lit: true, shutters: '#8fa6a0' }, light);

/** The entrance of the block seen from the street: canopy, gas cabinet on the left of the door, windows above. */
export const facade: Background = {
  states: ['closed', 'windows_open'],
  draw: (state, light) =>
    wall() +
    windows(state === 'windows_open', light) +
    ground() +
    flat(rect(396, 130, 168, 356), '#9fc1c6') +
    doorCase(DOOR) +
    leavesShut(DOOR) +
    shape('M376 486h208v14H376z', '#cbbd9c', 2.4) +
    canopy(480, 108, 320) +
    houseNumber(606, 196, 1.1) +
    parlophone(592, 250, 0.8) +
    shape('M222 470h116v16H222z', '#b9ae97', 2.4) +
    gasCabinet(280, 470, 1.2),
};
