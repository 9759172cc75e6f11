import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, poly, shape } from '../../../src/pen/pen.ts';
import { daylight } from './kit/lamps.ts';
import { backdrop, far, nearer, sideways } from './kit/perspective.ts';

const EYE: Point = [500, 260];
/** The two side walls and the floor, where they reach the arch at the end. */
const LEFT = 262;
const RIGHT = 738;
const FLOOR = 470;
const DEPTH = 620;

const at = (x: number, y: number, units: number): Point => nearer(EYE, [x, y], units);

/** The side walls, the vault, and the passage that goes on behind the arch. */
const vault = (): Markup =>
  backdrop('#b8a486') +
  flat('M0 0h960v140L738 200Q720 96 500 96T262 200L0 80z', '#a8957a') +
  flat(sideways(EYE, LEFT, [206, FLOOR], 0, DEPTH) + sideways(EYE, RIGHT, [206, FLOOR], 0, DEPTH), '#bba88a') +
  flat(
    poly([at(LEFT, FLOOR, 0), at(RIGHT, FLOOR, 0), at(RIGHT, FLOOR, DEPTH), at(LEFT, FLOOR, DEPTH)], true),
    '#8f7f69',
  ) +
  line('M262 206Q160 40-10-60M738 206Q840 40 970-60', 2, '#8c7a64') +
  line(poly([at(LEFT, FLOOR, DEPTH), at(LEFT, FLOOR, 0)]) + poly([at(RIGHT, FLOOR, 0), at(RIGHT, FLOOR, DEPTH)])) +
  shape('M262 470V206Q280 96 500 96T738 206V470z', '#8f7d66') +
  shape('M340 470V260Q352 168 500 168T660 260V470z', '#6b5c4b', 2.4) +
  flat('M340 470l60-40h200l60 40z', '#7d6e5a') +
  shape('M440 430V300q10-46 60-46t60 46v130z', '#4f4438', 2.4) +
  far(
    line(
      'M262 206h18M262 250h22M262 300h18M262 350h22M262 400h18M720 230h18M716 280h22M720 330h18M716 380h22M720 430h18M476 96v22M520 97v20M420 102l4 20M578 102l-4 20M372 112l8 18M630 114l-8 18',
      2,
      '#6b5c4b',
    ),
  );

const stones = (): Markup =>
  line(
    'M40 300h70M60 330h84M20 400h60M110 380h40M70 452h60M880 300h60M850 340h60M890 400h50M840 452h70M300 50l34-20M420 26l46-6M560 22l44 8M680 60l36 22M140 130l30-24M830 140l-26-28M180 60l24-16',
    2,
    '#8c7a64',
  );

/** A door of laths on a side wall, one per flat, with its padlock. */
function lathDoor(x: number, from: number, to: number): Markup {
  const [top, foot] = [214, FLOOR - 4];
  let laths = '';
  for (let lath = 0; lath <= 6; lath++) {
    const units = from + ((to - from) * lath) / 6;
    laths += poly([at(x, top, units), at(x, foot, units)]);
  }
  const bars = poly([at(x, 252, from), at(x, 252, to)]) + poly([at(x, 420, from), at(x, 420, to)]);
  const [lockX, lockY] = at(x, 340, from + (to - from) * 0.84);
  return (
    shape(sideways(EYE, x, [top - 8, foot], from - 8, to + 8), '#4a3d30') +
    line(laths, 10) +
    line(laths, 6, '#c79f6c') +
    line(bars, 12) +
    line(bars, 8, '#a97f4f') +
    shape(pen`M${lockX - 10} ${lockY}h20v20h-20z`, '#d9b45a', 2.4) +
    line(pen`M${lockX - 6} ${lockY}v-8q6-7 12 0v8`)
  );
}

/** A pipe that follows a wall towards us, with its collars. */
const wallPipe = (x: number, y: number, thick: number, colour: string, shine: string): Markup =>
  shape(sideways(EYE, x, [y, y + thick], -2, DEPTH), colour) +
  flat(sideways(EYE, x, [y + thick * 0.2, y + thick * 0.4], 0, DEPTH), shine) +
  shape([120, 330].map((units) => sideways(EYE, x, [y - 3, y + thick + 3], units, units + 22)).join(''), colour, 2.4);

const bulb = (light: Light): Markup => {
  const on = light === 'day';
  return (
    (on ? flat('M486 164L300 640h400L514 164z', '#ffe9b0', 0.2) : '') +
    line('M500 72v62') +
    shape('M489 132h22v16h-22z', PALETTE.black, 2) +
    disc(500, 160, 15, on ? glow('#ffeeb8') : '#b9b3a2')
  );
};

/** The small grating on the street: a little daylight. */
const vent = (light: Light): Markup =>
  shape(sideways(EYE, RIGHT, [128, 176], 110, 250), daylight('#d6ecf3', light), 2.4) +
  line([138, 166, 194, 222].map((units) => poly([at(RIGHT, 128, units), at(RIGHT, 176, units)])).join(''), 4);

/** A big switch in its round box, on the pillar of the arch. */
const cellarSwitch = (): Markup =>
  disc(302, 326, 17, PALETTE.white) + disc(302, 326, 8, '#d9d4c4', 2.4) + line('M302 326v-8M302 309v-80q0-10 8-16', 3);

/** The cellars of the block: vault, lath doors, pipes along the walls, a bulb and its switch. */
export const cellar: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    vault() +
    stones() +
    vent(light) +
    lathDoor(LEFT, 50, 230) +
    lathDoor(LEFT, 290, 440) +
    lathDoor(RIGHT, 50, 230) +
    lathDoor(RIGHT, 290, 440) +
    wallPipe(LEFT, 176, 14, PALETTE.gasYellow, '#f6d662') +
    wallPipe(LEFT, 152, 12, '#c9855a', '#e0a87f') +
    wallPipe(RIGHT, 184, 18, '#9db4c6', '#c5d5e0') +
    cellarSwitch() +
    bulb(light),
};
