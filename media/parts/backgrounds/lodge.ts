import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, shape } from '../../../src/pen/pen.ts';
import { daylight } from './kit/lamps.ts';
import { backdrop, far, tileChecks } from './kit/perspective.ts';

const EYE: Point = [520, 200];
const FLOOR = 486;

/** The window on the courtyard. */
function courtyard(light: Light): Markup {
  const lit = (colour: string): string => daylight(colour, light);
  return (
    shape('M70 92h252v204H70z', PALETTE.white) +
    flat('M84 106h224v176H84z', lit('#d3ebf5')) +
    flat('M84 170h70v112H84zM230 140h78v142h-78z', lit('#ead9b8')) +
    flat(
      'M246 160h18v30h-18zM278 160h18v30h-18zM246 214h18v30h-18zM278 214h18v30h-18zM104 190h18v28h-18z',
      light === 'night' ? glow('#ffd978') : lit('#a9c6d2'),
    ) +
    flat('M150 282c-20-40 0-80 36-76 34-14 64 30 42 76z', lit('#93b87b')) +
    line('M84 106h224v176H84zM196 106v176') +
    shape('M58 296h276v14H58z', '#c9a27a') +
    flat('M92 250l52-130h18l-62 150z', PALETTE.white, 0.5)
  );
}

/** The board of keys, each under its hook. */
function keys(): Markup {
  let hooks = '';
  let brass = '';
  const tags: Markup[] = [];
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < 5; column++) {
      const [x, y] = [736 + column * 36, 136 + row * 62];
      hooks += pen`M${x} ${y}v6`;
      if (row === 1 && column === 2) continue;
      brass += pen`M${x} ${y + 14}v26m0-4h7m-7-7h7`;
      tags.push(disc(x, y + 10, 6, ['#d9572b', '#ffcf4a', '#2f5d8c'][(column + row) % 3]!, 2));
    }
  }
  return (
    shape('M704 108h208v136H704z', '#a9774e') +
    shape('M714 118h188v116H714z', '#ddb98c', 2.4) +
    line(hooks, 2.4) +
    line(brass, 3, '#6b5320') +
    tags.join('')
  );
}

const clock = (): Markup =>
  disc(560, 120, 36, PALETTE.white) +
  line('M560 90v6M560 144v6M530 120h6M584 120h6', 2.4) +
  line('M560 120l-14-10M560 120l20-10');

/** The desk with the open log book, the telephone and the lamp. */
const desk = (light: Light): Markup =>
  shape('M430 426h24v120h-24zM876 426h24v120h-24z', '#6b4229') +
  shape('M448 426h434v74H448z', '#8f5c3c') +
  shape('M470 438h120v50H470zM740 438h120v50H740z', '#a06c48', 2.4) +
  line('M520 462h20M790 462h20', 4) +
  shape('M420 398l36-38h420l36 38z', '#c98f5f') +
  shape('M416 398h500v28H416z', '#a9714a') +
  shape('M596 384q30-14 62 0 32-14 64 0l14-26q-34-12-70 2-34-14-62-2z', PALETTE.paper, 2.4) +
  line('M658 384l8-24M614 372q18-6 34 0M618 364q16-6 34 0M672 372q20-6 38 0M674 364q18-6 36 0', 2) +
  line('M724 386l30-18', 5) +
  shape('M486 384l8-22h58l6 22z', PALETTE.black, 2.4) +
  line('M492 358q30-16 58 0', 9) +
  disc(523, 373, 7, '#c5ced6', 2) +
  (light === 'night' ? flat('M780 318L640 398h260L836 318z', glow('#ffe19a'), 0.2) : '') +
  line('M842 384l-8-50 20-30', 4) +
  shape('M818 384h48l-6-10h-36z', '#2f5a52', 2.4) +
  shape('M866 290l-28 26-40-10q6-30 40-32z', '#2f5a52', 2.4) +
  line('M802 306l34 9', 5, light === 'dim' ? '#c9c4b4' : glow('#ffe9a8'));

/** The guard's lodge: log book on the desk, keys, clock, a window on the courtyard. */
export const lodge: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    backdrop('#ecdcb9') +
    flat('M0 0h960v28H0z', '#fbf1de') +
    flat('M0 376h960v110H0z', '#c7ad84') +
    far(line('M0 28h960M0 376h960M0 388h960M0 472h960')) +
    flat('M0 486h960v154H0z', '#cfa77d') +
    flat(tileChecks(EYE, FLOOR, 70), '#c2976c') +
    line('M0 486h960') +
    courtyard(light) +
    clock() +
    keys() +
    flat('M416 540h500l40 30H380z', '#1f2430', 0.12) +
    desk(light),
};
