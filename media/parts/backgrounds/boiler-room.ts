import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, shape } from '../../../src/pen/pen.ts';
import { skyOutside } from './kit/lamps.ts';
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
    flat('M382 70h156v52H382z', skyOutside(light)) +
    flat('M382 122l60-52h30l-60 52z', '#ffffff', 0.4) +
    line('M460 70v52')
  );
}

/** Jackets on their hooks, seen from the front. */
const jacket = (x: number, colour: string, seam: string): Markup =>
  shape(pen`M${x - 12} 202q12-8 24 0l22 12 12 78-16 4-8-46v66h-44v-66l-8 46-16-4 12-78z`, colour, 2.4) +
  line(pen`M${x - 12} 202q12 14 24 0M${x} 212v104`, 2) +
  line(pen`M${x - 14} 276h8M${x + 6} 276h8`, 2, seam);

/** Row of hooks with what the players left, and the bench below. */
const bench = (): Markup =>
  shape('M60 176h440v18H60z', '#b98a5b') +
  line([104, 184, 264, 344, 424, 470].map((x) => pen`M${x} 188q0 14 9 14`).join(''), 4) +
  jacket(110, '#4f7396', '#2f4a66') +
  jacket(270, '#c9784f', '#8a4a2e') +
  shape('M418 206h26l4 30q-2 60 14 92-30 12-62 0 16-32 14-92z', '#8a9b6a', 2.4) +
  line('M418 214h26M420 240h24', 2) +
  shape('M40 404h476v20H40z', '#c99b69') +
  line('M40 414h476', 2) +
  line('M76 424v58M480 424v58M278 424v58', 8, '#5e6b78') +
  shape('M146 404v-28q0-10 10-10h72q10 0 10 10v28z', '#d9572b') +
  line('M166 366q0-20 26-20t26 20M146 384h92', 4) +
  shape('M352 404l-2-16q12-8 22 2l24 4q10 4 8 10z', PALETTE.white, 2.4) +
  shape('M300 404l-2-16q12-8 22 2l24 4q10 4 8 10z', PALETTE.white, 2.4) +
  shape('M420 404v-16h44v16z', '#8fb2c4', 2.4) +
  disc(372, 466, 14, '#f2e9d2', 2.4) +
  line('M362 458q10 6 20 0M372 480v-14', 2);

/** The flame in its window: blue, or yellow when it lacks air. */
const burner = (blocked: boolean): Markup =>
  flat(
    'M704 188q-4-22 8-34 2 12 8 14 0-16 10-26 4 14 10 20 2-10 8-16 6 14 10 20 2-8 6-10 8 16 4 32z',
    blocked ? glow('#f5a623') : glow('#5aa9ef'),
  ) + flat('M716 188q0-14 6-18 6 8 8 18zM744 188q0-14 6-18 6 8 8 18z', blocked ? glow('#ffdf6b') : glow('#bfe2ff'));

/** The gas water heater under its flue, its pipes, and the look of its flame. */
const heater = (blocked: boolean, lit: boolean): Markup =>
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
  (lit ? burner(blocked) : '') +
  disc(700, 270, 17, '#e9edf0') +
  disc(780, 270, 17, '#e9edf0') +
  line('M700 270v-14M780 270l10-10') +
  shape('M726 258h28v22h-28z', PALETTE.black, 2) +
  (blocked
    ? flat('M690 128q-14-24 2-48 8 22 16 28 8-24 26-32 2 22 14 30 6-14 16-18 2 22 26 40z', '#4a4640', 0.55)
    : '');

/** The air inlet low on the wall; stuffed with cardboard, no air comes in. */
const grille = (blocked: boolean): Markup =>
  shape('M536 350h112v96H536z', '#e4e9ec') +
  line('M552 366h80M552 381h80M552 396h80M552 411h80M552 426h80', 6, '#5e6b78') +
  (blocked
    ? shape('M548 366l108-8 8 88-114 8z', '#c39a64') +
      flat('M550 404l112-6v11l-112 6z', '#a87f4d') +
      line('M604 363l4 86M566 380l16-1M624 430l20-2', 2) +
      flat(
        'M540 372l26-20 10 10-26 20zM640 350l28 14-6 11-28-14zM538 440l26 20-8 10-26-20zM648 452l26-16 6 10-26 16z',
        '#eadfc2',
      )
    : '');

/** The changing room of a sports hall, and its gas water heater; the air inlet is free or stuffed up, the flame lit or out. */
export const boilerRoom: Background = {
  states: ['grille_clear', 'grille_blocked', 'blocked_off'],
  draw: (state, light) => {
    const blocked = state !== 'grille_clear';
    return walls(light) + heater(blocked, state !== 'blocked_off') + grille(blocked) + bench();
  },
};
