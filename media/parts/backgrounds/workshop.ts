import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, rect, shape, tube } from '../../../src/pen/pen.ts';
import { daylight, skyOutside } from './kit/lamps.ts';
import { backdrop, far, lying, tileJoints } from './kit/perspective.ts';

const EYE: Point = [440, 190];
const FLOOR = 470;

/** High industrial windows. */
function windows(light: Light): Markup {
  let bars = '';
  for (let x = 40; x < 960; x += 46) bars += pen`M${x} 20v96`;
  return (
    shape(rect(-6, 20, 972, 96), skyOutside(light)) +
    flat(
      'M120 116l70-96h40l-70 96zM560 116l70-96h24l-70 96z',
      light === 'night' ? '#6c89b4' : daylight('#f1f9fb', light),
    ) +
    line(`${bars}M0 68h960`, 2) +
    shape('M-6 112h972v12H-6z', '#9aa5a8', 2.4)
  );
}

/** The board with a shadow for each tool; one is missing. */
const board = (): Markup =>
  shape('M92 156h276v120H92z', '#8fa39a') +
  line('M116 176v60M138 176v60', 6, '#4f5a60') +
  shape('M106 236h20v24h-20zM128 236h20v24h-20z', '#c0552c', 2) +
  line('M176 258v-62', 6, '#a9774e') +
  shape('M158 176h36v20h-36z', '#5e6b78', 2) +
  shape('M222 258l-6-66q-10-14 2-22l4 14h8l4-14q12 8 2 22l-6 66z', '#b7c3cc', 2) +
  flat('M262 258l-6-66q-10-14 2-22l4 14h8l4-14q12 8 2 22l-6 66z', '#76897f') +
  shape('M300 258l14-80h8l14 80h-10l-8-50-8 50z', '#b7c3cc', 2) +
  line('M346 180v70', 5, '#5e6b78') +
  disc(346, 182, 6, '#5e6b78', 2);

/** The bench with its vice, drawn large. */
const bench = (): Markup =>
  shape('M58 392h20v124H58zM352 392h20v124h-20z', '#4f6f78') +
  shape('M78 430h274v60H78z', '#6b8b94') +
  line('M168 430v60M260 430v60', 2) +
  line('M112 448h22M204 448h22M296 448h22', 4) +
  shape('M36 372h356v24H36z', '#c99b69') +
  shape('M252 372v-16h96v16z', '#3f6ea0') +
  shape('M262 356v-34h30v-10h14v44zM316 356v-44h14v10h24v34z', '#4a7db3') +
  line('M354 338h36M390 320v36', 6, '#8d98a3') +
  flat('M292 312h14v8h-14zM316 312h14v8h-14z', '#c5ced6') +
  shape('M90 372v-26h60v26z', '#c0552c', 2.4) +
  line('M104 346q16-18 32 0', 4);

/** A pillar drill; its guard is down around the bit, or tipped up out of the way. */
const drill = (light: Light, isGuarded: boolean): Markup =>
  shape('M556 496h128l-12-22H568z', '#4f6f78') +
  shape('M606 474V220h22v254z', '#c5ced6') +
  shape('M560 384h116v16H560z', '#8d98a3') +
  shape('M566 168h124q12 0 12 12v62q0 10-12 10H566q-14 0-14-14v-56q0-14 14-14z', '#5f9a84') +
  shape('M574 252h30v36h-30z', '#8d98a3') +
  line('M589 288v60', 7, '#8d98a3') +
  (isGuarded
    ? shape('M566 292h46v62h-46z', '#dfeef2', 2.4)
    : shape('M574 286L528 250L492 300L540 336z', '#dfeef2', 2.4) + disc(574, 286, 6, PALETTE.darkSteel, 2)) +
  line('M690 244l40 42M690 244l-2 58', 5) +
  disc(730, 286, 8, PALETTE.black, 2) +
  disc(688, 302, 8, PALETTE.black, 2) +
  disc(580, 212, 16, light === 'day' ? PALETTE.alarmRed : glow(PALETTE.alarmRed)) +
  shape('M618 196h60v30h-60z', '#3f4a52', 2.4) +
  disc(634, 211, 7, glow('#3fbf6e'), 2);

/** The arm that draws off fumes, over the welding table. */
const arm = (): Markup =>
  shape('M884 124h76v40h-76z', '#8d98a3') +
  tube('M930 158L876 206 836 284', 30, '#c5ced6') +
  line('M910 152l18 24M894 168l20 22M866 226l28 14M856 244l28 14M846 262l28 14', 2) +
  disc(876, 206, 17, '#5e6b78') +
  disc(876, 206, 6, PALETTE.signal, 2) +
  shape('M822 270l32 18 10 62-86-46z', PALETTE.gasYellow) +
  shape('M772 298l100 54-7 13-100-54z', '#b98e00', 2.4) +
  shape('M734 416h196v18H734z', '#5e6b78') +
  line('M744 434v72M920 434v72', 9, '#4b555e') +
  shape('M790 416v-20h52l14 20z', '#b7c3cc', 2.4) +
  shape('M888 416v-64h34v64z', '#c0552c') +
  shape('M896 352v-12h18v12z', '#8d98a3', 2.4);

/** A workshop: bench and vice, pillar drill (its guard down or up), welding table under its extraction arm. */
export const workshop: Background = {
  states: ['usual', 'guard_up'],
  draw: (state, light) =>
    backdrop('#e6dfc9') +
    flat('M0 330h960v140H0z', '#b9c4b4') +
    far(line('M0 330h960')) +
    flat('M0 470h960v170H0z', '#c3c0b6') +
    line(tileJoints(EYE, FLOOR, 190), 2, '#adaaa0') +
    line('M0 470h960') +
    flat(
      lying(EYE, FLOOR, [500, 720], 20, 32) +
        lying(EYE, FLOOR, [500, 720], 150, 162) +
        lying(EYE, FLOOR, [500, 512], 20, 162) +
        lying(EYE, FLOOR, [708, 720], 20, 162),
      PALETTE.gasYellow,
    ) +
    windows(light) +
    board() +
    bench() +
    arm() +
    drill(light, state !== 'guard_up'),
};
