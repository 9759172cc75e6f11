import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { cone, planeTree, sky } from './kit/outdoors.ts';
import { far, lying, nearer } from './kit/perspective.ts';
import { handwheel, pipeRun } from './kit/pipes.ts';

const EYE: Point = [430, 300];
const GROUND = 410;

/** The mock house: bare walls, a blackened window, a door without a leaf. */
const house = (): Markup =>
  shape('M92 410V214l90-62 90 62v196z', '#d3a98a') +
  shape('M272 214l96-16v196l-96 16z', '#b98d70') +
  shape('M78 224l104-74 104 74-10 10-94-66-94 66z', '#8b6b5c') +
  shape('M276 224l100-18-12-14-92 16-90-58 92-14 102 66', 'none') +
  shape('M182 150l90-14 108 62-94 26z', '#9c7a68') +
  shape('M116 262h52v60h-52z', '#3d3a3c') +
  flat('M112 262q-8-34 20-54 0 22 12 26 10-14 24-20-2 26 6 48z', '#5c4a44', 0.7) +
  shape('M200 290h44v120h-44z', '#4a4446') +
  shape('M300 256l40-6v54l-40 5z', '#3d3a3c', 2.4);

/** The rig: yellow pipes out of the ground, two valves, and the burner's foot. */
const rig = (): Markup =>
  pipeRun('M498 432V356H862V432', 18, PALETTE.gasYellow, [
    [560, 356],
    [800, 356],
  ]) +
  pipeRun('M680 356V288', 18, PALETTE.gasYellow) +
  shape('M656 268h48v22h-48z', '#6b7480') +
  handwheel(600, 356, PALETTE.alarmRed, 1.05) +
  handwheel(762, 356, PALETTE.alarmRed, 1.05) +
  shape('M476 430h44v14h-44zM840 430h44v14h-44z', '#b3afa4', 2.4);

const burning = (): Markup =>
  shape('M654 268q-24-44 8-92 2 24 16 30-4-48 26-84 4 46 26 66 4-18 0-34 34 56-4 114z', glow('#f28c28'), 2.4) +
  flat('M670 268q-12-32 8-58 6 16 12 18 0-22 12-40 6 30 18 42 6 20-4 38z', glow('#ffd24a'));

const fence = (): Markup => {
  let posts = 'M0 330h960M0 352h960M0 392h960';
  for (let x = 20; x < 960; x += 72) posts += pen`M${x} 320v90`;
  return line(posts, 2, '#7f8a83');
};

/** The training ground of a fire school: pipes and valves to close, a mock house, the line behind which one stands. */
export const gasTrainingGround: Background = {
  states: ['burner_off', 'burner_lit'],
  draw: (state, light) =>
    sky(light, false, [
      [420, 60],
      [760, 90],
    ]) +
    far(
      flat(
        'M0 410V330q60-50 130-30 50-40 120-10 60-40 130-6 70-36 130 4 60-30 120 2 70-34 130 0 60-30 110 4 50-20 90 0v116z',
        '#8fae78',
      ) +
        planeTree(40, 400, 0.8) +
        fence(),
    ) +
    flat('M0 408h960v232H0z', '#cfc8b6') +
    flat('M0 408h960v14H0z', '#a7b48d') +
    line([60, 150, 250].map((units) => pen`M0 ${nearer(EYE, [0, GROUND], units)[1]}h960`).join(''), 2, '#bab29e') +
    far(line('M0 409h960')) +
    tower(light) +
    house() +
    (state === 'burner_lit' ? burning() : '') +
    rig() +
    flat(lying(EYE, GROUND, [-400, 1400], 300, 330), PALETTE.alarmRed) +
    flat(lying(EYE, GROUND, [-400, 1400], 336, 346), PALETTE.white) +
    cone(410, 456, 0.95) +
    cone(930, 470, 0.95),
};

/** The drill tower behind, with its empty windows. */
const tower = (light: Light): Markup =>
  far(
    shape('M846 410V96h84v314z', '#cbb9a2') +
      shape('M836 96h104v-14H836z', '#9c7a68') +
      shape(
        rect(872, 124, 32, 42) + rect(872, 206, 32, 42) + rect(872, 288, 32, 42),
        light === 'night' ? '#3d3a3c' : '#5f5a58',
      ) +
      line('M840 190h96M840 272h96M840 176v14M936 176v14M840 258v14M936 258v14'),
  );
