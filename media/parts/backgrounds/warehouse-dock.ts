import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, moved, type Point, pen, poly, rect, shape } from '../../../src/pen/pen.ts';
import { backdrop, far, lying, nearer, sideways, tileJoints } from './kit/perspective.ts';

const EYE: Point = [400, 210];
const FLOOR = 452;
const RACK = 724;

const at = (x: number, y: number, units: number): Point => nearer(EYE, [x, y], units);

/** A sectional door; `x` is its left edge. */
function dockDoor(x: number, open: boolean, light: Light): Markup {
  const lamp = open ? glow('#38c172') : glow('#e5483d');
  const inside = light === 'night' ? '#59636e' : '#aab6bf';
  const body = open
    ? flat(rect(x, 166, 190, 286), '#4b545e') +
      shape(pen`M${x + 14} 180h162v258H${x + 14}z`, inside, 2.4) +
      flat(pen`M${x + 14} 438l30-34h102l30 34z`, '#8f7352') +
      shape(pen`M${x + 44} 210h102v194H${x + 44}z`, '#7f8b95', 2) +
      line(pen`M${x + 14} 180l30 30M${x + 176} 180l-30 30M${x + 14} 438l30-34M${x + 176} 438l-30-34`, 2) +
      shape(pen`M${x + 58} 330h74v70h-74z`, '#c79a66', 2) +
      line(pen`M${x + 58} 352h74M${x + 95} 330v22`, 2) +
      shape(pen`M${x} 150h190v26H${x}z`, '#c5ced6', 2.4)
    : shape(rect(x, 150, 190, 302), '#c5ced6') +
      line(pen`M${x} 210h190M${x} 270h190M${x} 330h190M${x} 390h190`, 2) +
      shape(pen`M${x + 70} 226h50v28H${x + 70}z`, light === 'night' ? '#59636e' : '#d3ebf5', 2);
  return (
    shape(pen`M${x - 22} 452V126h234v326h-22V150H${x}v302z`, PALETTE.black) +
    body +
    flat(
      pen`M${x - 20} 400h16l-16 16zM${x - 20} 424l16-16v16l-16 16zM${x + 194} 400h16l-16 16zM${x + 194} 424l16-16v16l-16 16z`,
      PALETTE.signal,
    ) +
    shape(pen`M${x + 214} 200h24v52h-24z`, PALETTE.black, 2.4) +
    disc(x + 226, 213, 8, open ? '#5a2723' : lamp, 2) +
    disc(x + 226, 238, 8, open ? lamp : '#1f4a33', 2)
  );
}

/** Pallet racks along the right, running towards us. */
function racks(): Markup {
  const bays = [0, 130, 260, 390];
  const levels = [60, 196, 330];
  const boxes = (level: number, from: number, height: number, colour: string): Markup =>
    shape(sideways(EYE, RACK + 4, [level - height, level - 6], from + 14, from + 62), colour, 2.4) +
    shape(sideways(EYE, RACK + 4, [level - height * 0.8, level - 6], from + 68, from + 116), '#d0a673', 2.4);
  return (
    flat(sideways(EYE, RACK, [-120, FLOOR], 0, 460), '#8b97a2') +
    boxes(196, 0, 84, '#b98c5a') +
    boxes(196, 130, 92, '#8aa5b8') +
    boxes(196, 260, 80, '#c79a66') +
    boxes(330, 0, 90, '#c79a66') +
    boxes(330, 130, 78, '#b98c5a') +
    boxes(330, 260, 92, '#9db4c6') +
    boxes(FLOOR, 0, 92, '#9fb18a') +
    boxes(FLOOR, 130, 84, '#c79a66') +
    boxes(FLOOR, 260, 92, '#b98c5a') +
    levels
      .slice(1)
      .map((level) => shape(sideways(EYE, RACK, [level - 6, level + 10], 0, 460), '#d9772b', 2.4))
      .join('') +
    bays.map((units) => shape(sideways(EYE, RACK, [-120, FLOOR + 4], units - 4, units + 8), '#2f5d8c', 2.4)).join('')
  );
}

/** A goods dock: two doors, one of them open on a lorry, racks, and the yellow lane of those on foot. */
export const warehouseDock: Background = {
  states: ['door_shut', 'door_open'],
  draw: (state, light) =>
    backdrop('#dfe0d6') +
    flat('M0 0h960v70H0z', '#c9ccc6') +
    far(
      line('M0 70h724M0 52h724') +
        line(
          'M30 52l30-52M60 52L30 0M210 52l30-52M240 52L210 0M390 52l30-52M420 52L390 0M570 52l30-52M600 52L570 0',
          2,
          '#8b97a2',
        ) +
        line('M80 452V70M250 452V70', 2, '#c3c5ba'),
    ) +
    flat('M0 452h960v188H0z', '#bfc0bb') +
    line(tileJoints(EYE, FLOOR, 160), 2, '#a9aaa5') +
    flat(lying(EYE, FLOOR, [118, 196], 0, 425), '#cfd3c0') +
    flat(lying(EYE, FLOOR, [118, 127], 0, 425) + lying(EYE, FLOOR, [187, 196], 0, 425), PALETTE.gasYellow) +
    flat(
      [300, 340, 380, 420, 460, 500, 540, 580, 620]
        .map((x) => poly([at(x, FLOOR, 10), at(x + 18, FLOOR, 10), at(x + 2, FLOOR, 70), at(x - 16, FLOOR, 70)], true))
        .join(''),
      PALETTE.gasYellow,
    ) +
    far(line('M0 452h724')) +
    dockDoor(184, false, light) +
    dockDoor(464, state === 'door_open', light) +
    walker() +
    fittings() +
    racks(),
};

/** The painted figure of the lane for those on foot, flat on the floor. */
function walker(): Markup {
  const [x, y] = at(157, FLOOR, 200);
  return moved(
    x,
    y,
    disc(6, -24, 8, PALETTE.gasYellow, 0) +
      line('M4-12L-4 8-24 30M-4 8l18 20M2-10l-18 14M4-10l18 12', 8, PALETTE.gasYellow),
  );
}

/** Number plates of the doors, a round mirror for the drivers, the bumper of the platform. */
const fittings = (): Markup =>
  shape('M256 84h46v34h-46zM536 84h46v34h-46z', '#23324f', 2.4) +
  line('M273 94l7-5v22M552 94q2-6 8-6t7 6q0 5-15 16h16', 4, '#ffffff') +
  line('M440 70v24', 5, '#5e6b78') +
  disc(440, 116, 24, PALETTE.alarmRed) +
  disc(440, 116, 18, '#d3e6ee', 2.4) +
  line('M430 122q4-14 16-14', 3, '#ffffff') +
  shape('M64 300h46v84H64z', PALETTE.white) +
  flat('M70 306h34v30H70z', PALETTE.safetyGreen) +
  line('M76 348h22M76 358h22M76 368h14', 2.4);
