import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { backdrop, far, tileJoints } from './kit/perspective.ts';
import { exitSign } from './kit/signs.ts';

const EYE: Point = [480, 230];
const FLOOR = 478;
const [DOOR_LEFT, DOOR_TOP, LEAF, DOOR_HEIGHT] = [520, 148, 140, 330];

/** One leaf of the fire door: a narrow pane, a push plate, a kick plate. */
const leaf = (x: number, handleX: number): Markup =>
  shape(rect(x, DOOR_TOP, LEAF, DOOR_HEIGHT), '#b4553f') +
  shape(rect(x + 52, DOOR_TOP + 44, 36, 92), '#5b6a74', 2.4) +
  line(pen`M${x + 60} ${DOOR_TOP + 118}l20-58`, 2.4, '#90a3ae') +
  shape(rect(handleX, DOOR_TOP + 160, 18, 56), PALETTE.lightSteel, 2.4) +
  shape(rect(x + 10, DOOR_TOP + 284, LEAF - 20, 36), PALETTE.steel, 2.4);

const fireDoor = (): Markup =>
  shape(
    pen`M${DOOR_LEFT - 18} ${FLOOR}V${DOOR_TOP - 18}h${2 * LEAF + 36}V${FLOOR}h-18V${DOOR_TOP}h${-2 * LEAF}V${FLOOR}z`,
    PALETTE.darkSteel,
  ) +
  leaf(DOOR_LEFT, DOOR_LEFT + LEAF - 28) +
  leaf(DOOR_LEFT + LEAF, DOOR_LEFT + LEAF + 10) +
  exitSign(DOOR_LEFT + LEAF, DOOR_TOP - 46, 1.2);

const ring = (x: number, y: number, radius: number): string =>
  pen`M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const PUFFS: readonly (readonly [x: number, y: number, radius: number])[] = [
  [512, 496, 20],
  [548, 488, 30],
  [598, 500, 34],
  [650, 488, 36],
  [704, 502, 38],
  [758, 490, 33],
  [804, 498, 24],
  [838, 506, 14],
  [566, 528, 20],
  [632, 534, 24],
  [700, 540, 22],
  [770, 528, 18],
  [524, 448, 12],
  [530, 418, 8],
  [796, 452, 11],
  [790, 424, 7],
];

/** Smoke that comes under the door, runs along the floor and climbs its edges: bright enough to be seen at night. */
const smokeUnder = (): Markup =>
  flat(PUFFS.map(([x, y, radius]) => ring(x, y, radius + 1.5)).join(''), glow('#2f333b')) +
  flat(PUFFS.map(([x, y, radius]) => ring(x, y, radius - 1.5)).join(''), glow('#a7adb6')) +
  line('M568 490q14-16 34-6M668 488q16-16 36-4M748 492q12-14 30-6M612 530q12-10 28-2', 2.4, glow('#2f333b')) +
  line(pen`M${DOOR_LEFT + 4} ${FLOOR - 3}h${2 * LEAF - 8}`, 6, glow('#ff8a3c'));

/** A corridor behind a shop: bare walls, a lamp, and on one side the fire door of the stock room. */
export const serviceCorridor: Background = {
  states: ['bare', 'door_shut', 'smoke_under'],
  draw: (state, light) =>
    backdrop('#dfe3dc') +
    flat('M0 360h960v118H0z', '#b9c7c0') +
    flat('M0 0h960v44H0z', '#c6cbc6') +
    far(line('M0 44h960M0 360h960M0 372h960')) +
    flat(pen`M0 ${FLOOR}h960v162H0z`, '#a7aaa6') +
    line(tileJoints(EYE, FLOOR, 120), 2, '#93968f') +
    line(pen`M0 ${FLOOR}h960`) +
    far(line('M0 78h500M0 92h500', 4, '#8b97a2')) +
    (light === 'night' ? flat('M300 58h120l150 420H150z', glow('#ffe3a3'), 0.14) : '') +
    shape(rect(300, 44, 120, 15), light === 'night' ? glow('#fff0c4') : '#fff7df', 2.4) +
    (state === 'bare' ? '' : fireDoor()) +
    (state === 'smoke_under' ? smokeUnder() : ''),
};
