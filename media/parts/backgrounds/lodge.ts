import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, shape } from '../../../src/pen/pen.ts';
import { daylight, skyOutside } from './kit/lamps.ts';
import { backdrop, far, lying, tileChecks } from './kit/perspective.ts';

const EYE: Point = [520, 200];
const FLOOR = 486;

/** The window on the courtyard, with its geraniums. */
function courtyard(light: Light): Markup {
  const lit = (colour: string): string => daylight(colour, light);
  return (
    shape('M70 92h252v204H70z', PALETTE.white) +
    flat('M84 106h224v176H84z', skyOutside(light)) +
    flat('M84 176l34-24 36 24v106H84zM226 150h82v132h-82z', lit('#ead9b8')) +
    flat('M220 150h88l-8-18h-74z', lit('#94a5b1')) +
    flat(
      'M244 168h18v30h-18zM276 168h18v30h-18zM244 218h18v30h-18zM276 218h18v30h-18zM110 196h18v28h-18z',
      light === 'night' ? glow('#ffd978') : lit('#a9c6d2'),
    ) +
    flat('M146 282c-20-36 0-74 36-72 34-14 64 28 42 72z', lit('#93b87b')) +
    line('M84 106h224v176H84zM196 106v176') +
    flat('M92 250l52-130h18l-62 150z', PALETTE.white, 0.5) +
    shape('M58 296h276v14H58z', '#c9a27a') +
    shape('M108 296l-6-24h60l-6 24z', '#c4714e', 2.4) +
    shape('M100 272q-6-16 10-20 6-14 22-8 16-6 20 8 16 4 10 20z', '#6f9a5a', 2.4) +
    flat('M112 258h8v8h-8zM130 250h8v8h-8zM146 260h8v8h-8z', PALETTE.alarmRed)
  );
}

/** The board of keys, each under its hook; one hook is empty. */
function keys(): Markup {
  let hooks = '';
  let brass = '';
  const tags: Markup[] = [];
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < 5; column++) {
      const [x, y] = [716 + column * 44, 104 + row * 74];
      hooks += pen`M${x} ${y}v8`;
      if (row === 1 && column === 2) continue;
      brass += pen`M${x} ${y + 20}v34m0-6h9m-9-9h9`;
      tags.push(disc(x, y + 14, 8, ['#d9572b', '#ffcf4a', '#2f5d8c'][(column + row) % 3]!, 2.4));
    }
  }
  return (
    shape('M676 70h258v176H676z', '#a9774e') +
    shape('M688 82h234v152H688z', '#e2c198', 2.4) +
    line(hooks) +
    line(brass, 4, '#7d6024') +
    tags.join('')
  );
}

const clock = (): Markup =>
  disc(548, 112, 44, PALETTE.white) +
  disc(548, 112, 37, '#fffaf0', 2) +
  line('M548 80v7M548 137v7M516 112h7M573 112h7', 3) +
  line('M548 112l-15-10', 5) +
  line('M548 112l24-13', 3) +
  disc(548, 112, 3, PALETTE.black, 0);

/** A month on the wall, crossed off, and the cap of the guard on its peg. */
const wallThings = (): Markup =>
  shape('M384 100h82v104h-82z', PALETTE.paper, 2.4) +
  flat('M385 101h80v24h-80z', '#c4714e') +
  line(
    'M394 138h8M412 138h8M430 138h8M448 138h8M394 154h8M412 154h8M430 154h8M448 154h8M394 170h8M412 170h8M430 170h8M394 186h8M412 186h8',
    4,
    '#9aa0aa',
  ) +
  shape('M400 252q22-16 46 0l4 18h-54z', PALETTE.navy, 2.4) +
  shape('M392 270q32-8 64 0l-4 8q-28-6-56 0z', PALETTE.black, 2.4);

/** The desk with the open log book, the telephone and the lamp. */
const desk = (light: Light): Markup =>
  flat('M400 540h528l34 30H372z', '#1f2430', 0.12) +
  shape('M430 426h24v122h-24zM876 426h24v122h-24z', '#6b4229') +
  shape('M448 426h434v76H448z', '#8f5c3c') +
  shape('M470 438h120v52H470zM740 438h120v52H740z', '#a06c48', 2.4) +
  line('M520 463h20M790 463h20', 5, '#e2bd5c') +
  shape('M416 396l40-46h420l40 46z', '#cf9869') +
  shape('M412 396h508v30H412z', '#a9714a') +
  shape('M582 386l8-4q36-14 70 0 34-14 70 0l8 4 2-4-14-32q-34-12-66 2-32-14-66-2l-14 32z', '#2f5a52', 2.4) +
  shape('M590 380q36-14 70 0l0-28q-28-12-58-2zM660 380q34-14 70 0l-12-30q-30-10-58 2z', PALETTE.paper, 2.4) +
  line('M608 372q20-6 42-2M612 363q18-5 38-2M616 355q16-4 34-1M670 370q20-5 42 0M670 361q18-4 38 0', 2, '#7d8591') +
  line('M722 392l44-16', 5, PALETTE.blue) +
  shape('M470 388l10-28h68l10 28z', PALETTE.black, 2.4) +
  line('M474 354q40-20 80 0', 11) +
  disc(514, 374, 9, '#c5ced6', 2) +
  (light === 'night' ? flat('M806 308L566 394h280L854 318z', glow('#ffe19a'), 0.32) : '') +
  line('M856 384l-8-52 22-36', 5) +
  shape('M828 386h56l-8-12h-40z', '#2f5a52', 2.4) +
  shape('M884 284l-28 30-52-12q8-36 50-40z', '#2f5a52', 2.4) +
  line('M808 304l44 11', 6, light === 'dim' ? '#c9c4b4' : glow('#ffe9a8'));

/** The chair of the guard, pushed back from the desk. */
const chair = (): Markup =>
  line('M346 470v70M346 540l-34 10M346 540l34 10', 6) +
  shape('M312 456h70q8 0 8 8t-8 8h-70q-8 0-8-8t8-8z', '#3f5f7c') +
  line('M318 460l-14-66', 6) +
  shape('M290 330q16-8 26 0l6 66q-12 8-26 2z', '#3f5f7c');

/** The guard's lodge: log book on the desk, keys, clock, a window on the courtyard. */
export const lodge: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    backdrop('#efe1c0') +
    flat('M0 0h960v28H0z', '#fbf1de') +
    flat('M0 376h960v110H0z', '#b9c0a4') +
    flat('M0 472h960v14H0z', '#8c9478') +
    far(line('M0 28h960M0 376h960M0 388h960M0 472h960')) +
    flat('M0 486h960v154H0z', '#d4b087') +
    flat(tileChecks(EYE, FLOOR, 70), '#c9a277') +
    (light === 'night' ? '' : flat(lying(EYE, FLOOR, [90, 300], 40, 190), daylight('#fbeecb', light), 0.45)) +
    line('M0 486h960') +
    courtyard(light) +
    wallThings() +
    clock() +
    keys() +
    chair() +
    desk(light),
};
