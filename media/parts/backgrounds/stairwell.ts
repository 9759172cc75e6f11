import { PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, pen, rect, shape } from '../../../src/pen/pen.ts';
import { hexagons } from './kit/floors.ts';
import { daylight, globe, skyOutside } from './kit/lamps.ts';
import { lightSwitch } from './kit/lobby.ts';
import { backdrop, far, lying } from './kit/perspective.ts';
import { flight } from './kit/stairs.ts';

const EYE: Point = [470, 200];
const FLOOR = 474;

/** A flat's front door with its mouldings, spyhole and knob. (x) is its left edge. */
const flatDoor = (x: number, colour: string, panel: string): Markup =>
  shape(rect(x - 16, 86, 182, 388), '#e9d8b6') +
  shape(rect(x, 102, 150, 372), colour) +
  shape(rect(x + 18, 124, 114, 130) + rect(x + 18, 312, 114, 140), panel, 2.4) +
  line(rect(x + 18, 272, 114, 22), 2.4) +
  disc(x + 75, 170, 5, PALETTE.black, 2) +
  disc(x + 134, 284, 9, '#e2bd5c', 2.4) +
  line(pen`M${x + 134} 304v10`, 4);

/** A doorbell drawn larger than life, with its name plate. */
const doorbell = (x: number, y: number): Markup =>
  shape(pen`M${x - 17} ${y - 24}h34v48h-34z`, PALETTE.white) +
  disc(x, y + 6, 11, '#e2bd5c') +
  disc(x, y + 6, 4, PALETTE.black, 0) +
  line(pen`M${x - 9} ${y - 14}h18`, 2.4);

/** The number of the storey, drawn. */
const storeyPlate = (): Markup =>
  shape('M306 160h48v58h-48z', '#1f4f9c', 2.4) + line('M319 180q1-11 11-11t11 11q0 8-22 28h23', 5, PALETTE.white);

const mat = (x: number): Markup =>
  shape(lying(EYE, FLOOR, [x + 10, x + 140], 26, 84), '#a9794c', 2.4) +
  line(lying(EYE, FLOOR, [x + 20, x + 130], 36, 74), 2, '#7d5532');

/** The landing of an old staircase, or its foot: two flats, their bells, the next flight and its window. */
export const stairwell: Background = {
  states: ['second_floor', 'ground'],
  draw: (state, light) =>
    backdrop('#f0dfc4') +
    flat('M0 372h960v102H0z', '#b9cbd0') +
    flat('M0 0h960v22H0z', '#fbf1de') +
    far(line('M0 22h960M0 372h960M0 384h960')) +
    flat('M0 474h960v166H0z', '#cd9a7c') +
    hexagons(EYE, FLOOR, 52) +
    flat('M650 0h310v474H650z', '#e3cdaa') +
    far(line('M650 0v474')) +
    window(light) +
    line('M0 474h650') +
    flatDoor(74, '#7b8f86', '#8da197') +
    flatDoor(412, '#7b8f86', '#8da197') +
    doorbell(266, 286) +
    doorbell(606, 286) +
    mat(74) +
    mat(412) +
    (state === 'ground' ? '' : storeyPlate()) +
    lightSwitch(330, 300, light) +
    globe(330, 70, light) +
    flight({
      eye: EYE,
      foot: [716, 500],
      steps: 8,
      rise: 33,
      run: 33,
      width: 64,
      wood: '#a9774e',
      tread: '#e0bf92',
      riser: '#bd9468',
    }),
};

/** The window of the half-landing, with its yellow and green panes. */
function window(light: Light): Markup {
  const lit = (colour: string): string => daylight(colour, light);
  return (
    shape('M730 226V96q0-56 56-56t56 56v130z', '#efe3c6') +
    shape('M740 218V98q0-46 46-46t46 46v120z', skyOutside(light), 2.4) +
    flat('M742 100q0-44 44-46v46zM787 170h44v46h-44z', lit('#f3d982')) +
    flat('M787 54q42 2 44 46h-44zM742 170h44v46h-44z', lit('#a9cfae')) +
    line('M786 52v166M740 100h92M740 170h92', 2.4) +
    shape('M724 226h124v10H724z', '#efe3c6', 2.4)
  );
}
