import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { daylight } from './kit/lamps.ts';
import { backdrop, far, tileChecks } from './kit/perspective.ts';
import { pipeRun } from './kit/pipes.ts';

const EYE: Point = [480, 190];
const FLOOR = 480;

function walls(light: Light): Markup {
  let joints = '';
  for (let y = 268; y < FLOOR; y += 30) joints += pen`M0 ${y}h960`;
  for (let x = 24; x < 960; x += 48) joints += pen`M${x} 268v212`;
  return (
    backdrop('#e7ecdf') +
    flat('M0 0h960v24H0z', '#f7f6ec') +
    flat('M0 262h960v218H0z', '#c9dde0') +
    line(joints, 2, '#aec8cd') +
    flat('M0 256h960v12H0z', '#3f7f8c') +
    far(line('M0 24h960M0 256h960M0 268h960')) +
    flat('M0 480h960v160H0z', '#d6d2c4') +
    flat(tileChecks(EYE, FLOOR, 58), '#c2beae') +
    line('M0 480h960') +
    shape('M372 60h176v72H372z', PALETTE.white) +
    flat('M382 70h156v52H382z', daylight('#cfe2ea', light)) +
    flat('M382 122l60-52h30l-60 52z', daylight('#eef7fa', light)) +
    line('M460 70v52')
  );
}

/** Row of hooks with what the players left, and the bench below. */
const bench = (): Markup =>
  shape('M60 176h440v18H60z', '#b98a5b') +
  [100, 180, 260, 340, 420, 470].map((x) => line(pen`M${x} 190q0 14 9 14`, 4)).join('') +
  shape('M82 204q24-14 44 0l14 116q-36 14-72 0z', '#5d7f9c', 2.4) +
  line('M104 204v112M88 260h10M112 260h10', 2) +
  shape('M244 206q16-10 32 0l10 84q-26 10-52 0z', '#c9784f', 2.4) +
  line('M246 208l-8 60M274 208l8 60', 2) +
  shape('M410 208h22v40l12 56q-22 12-46 0l12-56z', '#8a9b6a', 2.4) +
  shape('M40 404h476v20H40z', '#c99b69') +
  line('M40 414h476', 2) +
  line('M76 424v58M480 424v58M278 424v58', 8, '#5e6b78') +
  shape('M150 404v-26q26-16 66 0l22 26z', '#3f5f7c', 2.4) +
  line('M166 380q14-18 30-4', 4) +
  shape('M356 404l-2-14q12-8 20 0l24 4q10 4 8 10z', PALETTE.white, 2.4);

/** The gas water heater under its flue, its pipes, and the look of its flame. */
const heater = (blocked: boolean): Markup =>
  shape('M712 0v70h56V0z', '#c5ced6') +
  line('M712 26h56M712 50h56', 2.4) +
  pipeRun('M676 330V468', 12, '#c9855a', [[676, 356]]) +
  pipeRun('M804 330V468', 12, '#c9855a', [[804, 356]]) +
  pipeRun('M740 330V420H960', 14, PALETTE.gasYellow) +
  shape('M878 406h26v28h-26z', '#c9a94a', 2.4) +
  shape('M890 390h52q6 0 6 5t-6 5h-52z', PALETTE.alarmRed, 2.4) +
  shape('M690 98q0-28 26-28h48q26 0 26 28z', '#dfe5e8') +
  shape('M644 98h192v232q0 8-8 8H652q-8 0-8-8z', PALETTE.white) +
  flat('M648 102h22v226h-18q-4 0-4-4z', '#dbe3e7') +
  shape('M690 130h100v54q0 8-8 8h-84q-8 0-8-8z', PALETTE.black, 2.4) +
  flat(
    'M704 188q-4-22 8-34 2 12 8 14 0-16 10-26 4 14 10 20 2-10 8-16 6 14 10 20 2-8 6-10 8 16 4 32z',
    blocked ? glow('#f5a623') : glow('#5aa9ef'),
  ) +
  flat('M716 188q0-14 6-18 6 8 8 18zM744 188q0-14 6-18 6 8 8 18z', blocked ? glow('#ffdf6b') : glow('#bfe2ff')) +
  disc(700, 270, 17, '#e9edf0') +
  disc(780, 270, 17, '#e9edf0') +
  line('M700 270v-14M780 270l10-10') +
  shape('M726 258h28v22h-28z', PALETTE.black, 2) +
  (blocked
    ? flat('M690 128q-14-24 2-48 8 22 16 28 8-24 26-32 2 22 14 30 6-14 16-18 2 22 26 40z', '#4a4640', 0.55)
    : '');

/** The air inlet low on the wall; stuffed with cardboard, no air comes in. */
const grille = (blocked: boolean): Markup =>
  shape(rect(548, 366, 96, 76), '#dfe5e8') +
  line('M560 382h72M560 394h72M560 406h72M560 418h72M560 430h72', 4, '#5e6b78') +
  (blocked
    ? shape('M538 360l108-4 6 88-110 4z', '#c39a64') +
      flat('M540 394l110-2v10l-110 2z', '#a87f4d') +
      line('M590 362l4 80', 2) +
      flat(
        'M534 360l30-14 6 10-30 14zM624 352l30 4-2 12-30-4zM536 436l26 14-6 10-26-14zM630 440l28-8 4 10-28 8z',
        '#e9dfc4',
      )
    : '');

/** The changing room of a sports hall, and its gas water heater; the air inlet is free or stuffed up. */
export const boilerRoom: Background = {
  states: ['grille_clear', 'grille_blocked'],
  draw: (state, light) => {
    const blocked = state === 'grille_blocked';
    return walls(light) + heater(blocked) + grille(blocked) + bench();
  },
};
