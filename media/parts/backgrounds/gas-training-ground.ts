import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, pen, rect, shape, tube } from '../../../src/pen/pen.ts';
import { cone, planeTree, sky } from './kit/outdoors.ts';
import { far, nearer } from './kit/perspective.ts';
import { handwheel, pipeRun } from './kit/pipes.ts';

const EYE: Point = [430, 300];
const GROUND = 410;

/** The mock house: bare walls, windows blackened by the exercises, a door without a leaf. */
const house = (): Markup =>
  shape('M84 412V226h176v186z', '#d8ae8f') +
  shape('M260 226l104-14v186l-104 14z', '#b98d70') +
  shape('M72 232L172 150l100 82-10 10-90-74-90 74z', '#7f6054') +
  shape('M84 226l88-72 88 72z', '#d8ae8f', 0) +
  shape('M172 150l100-12 106 74-106 20z', '#9c7a68') +
  line('M196 147l104 80M232 143l104 76', 2) +
  shape('M72 232L172 150l100 82', 'none') +
  shape('M106 270h56v62h-56z', '#3d3a3c') +
  flat('M102 270q-8-34 18-56 2 22 14 28 10-16 26-22-4 28 6 50z', '#5c4a44', 0.75) +
  shape('M190 296h46v116h-46z', '#4a4446') +
  shape('M288 262l46-6v58l-46 6z', '#3d3a3c', 2.4) +
  flat('M286 262q0-22 12-30 6 12 12 14 8-10 18-10 2 10 6 20z', '#5c4a44', 0.6);

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

/** The hose laid ready, its nozzle towards the rig. */
const hose = (): Markup =>
  tube('M-10 470q60-26 120-8 50 14 110 2 60-14 130-8', 9, '#c2584a') +
  shape('M346 450l30-8 12 4v12l-12 4-30-2z', '#5e6b78', 2.4);

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
    flat('M0 504h960v12H0z', PALETTE.alarmRed) +
    flat('M0 519h960v4H0z', PALETTE.white) +
    cone(400, 498, 1.05) +
    cone(926, 500, 1.05) +
    hose(),
};

/** The drill tower behind, with its empty windows and outside ladder. */
const tower = (light: Light): Markup =>
  far(
    shape('M852 410V100h82v310z', '#cbb9a2') +
      shape('M842 100h102V86H842z', '#9c7a68') +
      shape(
        rect(878, 128, 32, 44) + rect(878, 208, 32, 44) + rect(878, 288, 32, 44),
        light === 'night' ? '#3d3a3c' : '#5f5a58',
      ) +
      line('M852 190h82M852 270h82M852 350h82') +
      line(
        'M838 410V110M852 410V110M838 130h14M838 154h14M838 178h14M838 202h14M838 226h14M838 250h14M838 274h14M838 298h14M838 322h14M838 346h14M838 370h14',
      ),
  );
