import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { hexagons } from './kit/floors.ts';
import { daylight, skyOutside } from './kit/lamps.ts';
import { backdrop, far } from './kit/perspective.ts';
import { lever, pipeRun } from './kit/pipes.ts';

const EYE: Point = [470, 190];
const FLOOR = 486;

/** The window over the sink: shut, or both leaves open and the curtains blown aside. */
function window(open: boolean, light: Light): Markup {
  const lit = (colour: string): string => daylight(colour, light);
  const view =
    flat('M110 70h220v206H110z', skyOutside(light)) +
    flat('M110 190l50-22h46v-30h60v26h64v112H110z', lit('#e3c9a8')) +
    flat('M160 168l23-22 23 22zM206 138l30-24 30 24z', lit('#c9785a')) +
    flat(
      'M126 204h16v24h-16zM170 190h16v24h-16zM226 164h16v26h-16zM290 190h16v26h-16z',
      light === 'night' ? glow('#ffd978') : lit('#9dbcc8'),
    );
  const leaves = open
    ? shape('M110 70L58 52v248l52-24zM330 70l52-18v248l-52-24z', PALETTE.white) +
      shape('M100 82l-32-10v202l32-12zM340 82l32-10v202l-32-12z', lit('#c4e0ea'), 2.4)
    : line('M220 70v206', 12) +
      line('M220 70v206', 7, '#ffffff') +
      line('M110 172h220', 2.4) +
      shape('M213 160h14v30h-14z', '#d9b45a', 2) +
      flat('M124 260l60-180h22l-62 180z', '#ffffff', 0.5);
  const curtains = open
    ? shape(
        'M86 44h60q-10 60-56 70-24 6-44 34 0-70 40-104zM354 44h-56q8 40 48 58 34 14 50 46 2-70-42-104z',
        '#d98f7a',
        2.4,
      )
    : shape('M88 44h70q2 70-50 118-14-50-20-118zM352 44h-70q-2 70 50 118 14-50 20-118z', '#d98f7a', 2.4);
  return (
    shape('M96 56h248v234H96z', PALETTE.white) +
    view +
    line('M110 70h220v206H110z') +
    leaves +
    line('M74 44h292', 5) +
    curtains
  );
}

function tiling(): Markup {
  let joints = '';
  for (let y = 236; y < 372; y += 26) joints += pen`M0 ${y}h960`;
  for (let row = 0; row < 6; row++)
    for (let x = row % 2 ? 26 : 52; x < 960; x += 52) joints += pen`M${x} ${210 + row * 26}v26`;
  return flat('M0 210h960v162H0z', '#eef0e6') + line(joints, 1.6, '#cdd2c4') + far(line('M0 210h960'));
}

/** Cupboards and worktop; the sink under the window. */
const units = (): Markup =>
  shape('M-4 388h492v112H-4zM716 388h248v112H716z', '#7fa39a') +
  shape(
    'M14 402h104v84H14zM132 402h104v84H132zM250 402h104v84H250zM368 402h104v84H368zM734 402h100v84H734zM848 402h100v84H848z',
    '#93b5ac',
    2.4,
  ) +
  line('M104 418v16M146 418v16M340 418v16M382 418v16M822 418v16M860 418v16', 5) +
  flat('M0 500h488v10H0zM716 500h244v10H716z', '#55736b') +
  shape('M-4 368h496v22H-4zM712 368h252v22H712z', '#d9b98c') +
  shape('M148 368h150v8H148z', '#b7c3cc', 2.4) +
  line('M222 366v-40q0-18 20-18t20 18v4', 10) +
  line('M222 366v-40q0-18 20-18t20 18v4', 5, '#c5ced6') +
  shape('M36 368v-48h34v48z', '#c9784f', 2.4) +
  line('M44 320l-6-30M54 320v-36M62 320l8-28', 4, '#a9774e') +
  shape('M396 368q-14-24 4-44h32q18 20 4 44z', '#5d7f9c', 2.4) +
  line('M402 324q14-18 28 0', 4);

/** The cooker under its hood, pans off, its knobs drawn large. */
const cooker = (): Markup =>
  shape('M566-4h72v104h-72z', '#c5ced6') +
  flat('M568 0h16v98h-16z', '#dbe3e8') +
  shape('M566 100h72l84 62v22H480v-22z', '#b7c3cc') +
  flat('M570 104h18l-70 56h-30z', '#d3dde3') +
  shape('M480 162h242v22H480z', '#9aa9b5') +
  line('M676 173h28', 4) +
  shape('M488 380h228v120H488z', PALETTE.white) +
  shape('M506 428h192v60H506z', '#3a3f49') +
  flat('M520 436l40 0-26 44h-14z', '#545b66') +
  line('M518 420h168', 6) +
  [522, 566, 610, 654, 690].map((x) => disc(x - 4, 400, 10, PALETTE.black, 2)).join('') +
  line('M518 394v8M562 394v8M606 394v8M650 394v8M686 394v8', 2.4, '#ffffff') +
  shape('M480 362h244v20H480z', '#3a3f49') +
  line('M502 358h84M618 358h84', 8) +
  line('M516 360v-8M572 360v-8M632 360v-8M688 360v-8', 5);

/** The gas tap on its yellow pipe, beside the cooker and in reach. */
const tap = (): Markup =>
  pipeRun('M960 312H780q-14 0-14 14v36', 14, PALETTE.gasYellow, [[860, 312]]) + lever(816, 312, PALETTE.alarmRed);

/** A kitchen: the cooker under its hood, its gas tap on the wall, a window that opens. */
export const kitchen: Background = {
  states: ['window_closed', 'window_open'],
  draw: (state, light) =>
    backdrop('#f1e3c2') +
    tiling() +
    window(state === 'window_open', light) +
    flat('M0 372h960v114H0z', '#5f7d75') +
    flat('M0 486h960v154H0z', '#cd9a7c') +
    hexagons(EYE, FLOOR, 60) +
    flat(rect(0, 486, 960, 24), '#1f2430', 0.14) +
    units() +
    tap() +
    cooker() +
    shelf(light),
};

/** A shelf with jars, and the clock. */
const shelf = (light: Light): Markup =>
  shape('M768 170h168v12H768z', '#c99b69', 2.4) +
  shape('M784 170v-40h28v40zM820 170v-30h28v30zM856 170v-46h28v46z', '#d9ecef', 2.4) +
  flat('M786 168v-22h24v22zM858 168v-26h24v26z', '#d9a45c') +
  flat('M822 168v-14h24v14z', '#a9653f') +
  shape('M892 170q-4-30 18-30t18 30z', '#86ad6c', 2.4) +
  (light === 'night'
    ? flat('M500 184h202l50 178H450z', glow('#ffe9b0'), 0.16) + flat('M560 176h84v7h-84z', glow('#fff3cf'))
    : '');
