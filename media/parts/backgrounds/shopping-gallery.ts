import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { backdrop, far, tileJoints } from './kit/perspective.ts';
import { exitSign } from './kit/signs.ts';

const EYE: Point = [480, 240];
const FLOOR = 474;

const isLate = (light: Light): boolean => light === 'night' || light === 'dim';

/** Glass panes between white beams, above the whole gallery. */
const roof = (light: Light): Markup =>
  flat('M0 0h960v72H0z', light === 'night' ? '#2a4177' : '#cfe6ee') +
  far(line('M0 36h960M80 0L48 72M240 0l-22 72M400 0l-10 72M560 0l10 72M720 0l22 72M880 0l32 72', 4, PALETTE.white)) +
  shape('M0 72h960v22H0z', '#e9e4d8', 2.4);

const tee = (x: number, y: number, colour: string): Markup =>
  shape(pen`M${x} ${y}l-16-7q-8 9-16 0l-16 7-10 24 14 6 5-10v48h34v-48l5 10 14-6z`, colour, 2);

const jeans = (x: number, y: number): Markup =>
  shape(pen`M${x} ${y}h38l6 92h-18l-7-58-7 58h-18z`, '#4f6f96', 2) + line(pen`M${x} ${y + 9}h38`, 2);

/** The clothes shop: garments in its window, and at its door the two posts that beep. */
const clothesShop = (light: Light): Markup =>
  shape(rect(36, 128, 344, FLOOR - 128), '#9b6b87') +
  shape(rect(52, 142, 312, 38), '#f6e8ee', 2.4) +
  line('M208 158q-7-8 0-10 7-1 5 5-1 4-5 6l-30 14h60l-30-14', 2.4) +
  shape(rect(56, 196, 160, 224), isLate(light) ? glow('#ffeebd') : '#d5e8ea', 2.4) +
  line('M70 214h132', 3, PALETTE.darkSteel) +
  tee(116, 228, '#e08a3c') +
  tee(192, 228, '#5a9d8a') +
  jeans(82, 312) +
  jeans(150, 312) +
  flat(rect(232, 196, 126, FLOOR - 196), isLate(light) ? glow('#f4e3b8') : '#efe3cf') +
  line(pen`M232 ${FLOOR}V196h126V${FLOOR}`) +
  far(line(pen`M232 ${FLOOR}l26-62h74l26 62M258 412V196M332 412V196`, 2, '#b3a487')) +
  [226, 348].map((x) => shape(rect(x, 314, 16, FLOOR - 314), PALETTE.white, 2.4)).join('') +
  [234, 356].map((x) => disc(x, 330, 4, glow('#d8453a'), 1.6)).join('');

/** The glass door to the street, with its exit sign. */
const streetDoor = (light: Light): Markup =>
  shape(rect(424, 172, 172, FLOOR - 172), PALETTE.darkSteel) +
  flat(rect(434, 184, 72, FLOOR - 192), light === 'night' ? '#20345f' : '#bfe0ee') +
  flat(rect(514, 184, 72, FLOOR - 192), light === 'night' ? '#20345f' : '#bfe0ee') +
  flat('M440 300l50-90v40l-50 90zM520 300l50-90v40l-50 90z', PALETTE.white, 0.5) +
  line('M498 300v60M522 300v60', 5, PALETTE.lightSteel) +
  exitSign(510, 128, 1.15);

const chemist = (light: Light): Markup =>
  shape(rect(640, 128, 288, FLOOR - 128), '#3f8f6f') +
  shape(rect(656, 196, 150, 224), isLate(light) ? glow('#ffeebd') : '#d5eee2', 2.4) +
  line('M656 290h150M656 356h150', 3) +
  shape(
    'M674 290v-34h22v34zM710 290v-46h20v46zM746 290v-30h30v30zM680 356v-38h26v38zM724 356v-28h34v28z',
    '#f4f1e6',
    2,
  ) +
  shape(rect(824, 196, 88, FLOOR - 196), '#cfe6da', 2.4) +
  line('M838 320v44', 5, PALETTE.lightSteel) +
  shape('M770 140h22v12h12v22h-12v12h-22v-12h-12v-22h12z', glow('#7fe0a8'), 2.4);

const plant = (): Markup =>
  shape('M596 430q-26-40-12-74 16 20 14 60-2-60 20-86 10 36-8 88 14-40 36-46-2 40-32 58z', '#5f9a55', 2.4) +
  shape(pen`M586 430h44l-6 ${FLOOR - 424}h-32z`, '#c47b4a', 2.4);

/** A shopping gallery under its glass roof: a clothes shop, the door to the street, a chemist's. */
export const shoppingGallery: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    backdrop('#f1e8d6') +
    roof(light) +
    clothesShop(light) +
    streetDoor(light) +
    chemist(light) +
    flat(pen`M0 ${FLOOR}h960v166H0z`, '#ddd3c2') +
    line(tileJoints(EYE, FLOOR, 120), 2, '#c4b8a3') +
    line(pen`M0 ${FLOOR}h960`) +
    plant(),
};
