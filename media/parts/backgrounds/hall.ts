import { glow } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { disc, flat, line, type Markup, type Point, poly, rect, shape } from '../../../src/pen/pen.ts';
import { doorCase, leavesOpen, leavesShut } from './kit/glass-doors.ts';
import { daylight, globe, skyOutside } from './kit/lamps.ts';
import { letterBoxes, liftButton, liftDoor, lightSwitch, parlophone } from './kit/lobby.ts';
import { backdrop, far, lying, nearer, sideways, tileChecks } from './kit/perspective.ts';
import { exitSign } from './kit/signs.ts';
import { flight } from './kit/stairs.ts';

const EYE: Point = [600, 200];
const FLOOR = 480;
/** Where the left wall meets the back wall, and where the alcove of the stairs opens. */
const LEFT = 150;
const ALCOVE = 772;
const DOOR = { x: 184, top: 96, foot: FLOOR, width: 168, wood: '#7f4a30', gleam: '#ffffff' };

function walls(): Markup {
  const flatDoor = (from: number, to: number): Markup =>
    shape(sideways(EYE, LEFT, [128, FLOOR], from, to), '#8d6a4f') +
    line(sideways(EYE, LEFT, [160, 290], from + 18, to - 18) + sideways(EYE, LEFT, [316, 450], from + 18, to - 18), 2) +
    disc(...nearer(EYE, [LEFT, 306], from + 12), 5, '#d9b45a', 2);
  return (
    backdrop('#f4e4c3') +
    flat('M0 640V480h960v160z', '#ead3a8') +
    flat(tileChecks(EYE, FLOOR, 62), '#dab48c') +
    flat(rect(LEFT, 372, 960 - LEFT, 108), '#a9c0b0') +
    flat(sideways(EYE, LEFT, [34, FLOOR], 0, 270), '#e3cda3') +
    flat(sideways(EYE, LEFT, [372, FLOOR], 0, 270), '#93aa9b') +
    flat(`${poly([nearer(EYE, [LEFT, 34], 270), [LEFT, 34], [960, 34], [960, 0], [0, 0]])}z`, '#fdf3dd') +
    far(
      line(
        `${poly([nearer(EYE, [LEFT, 34], 270), [LEFT, 34], [960, 34]])}M${LEFT} 34V480M${poly([nearer(EYE, [LEFT, 372], 270), [LEFT, 372], [ALCOVE, 372]]).slice(1)}`,
        2,
      ) + line(poly([nearer(EYE, [LEFT, 52], 270), [LEFT, 52], [960, 52]]), 2, '#c9b080'),
    ) +
    line(`${poly([nearer(EYE, [LEFT, 480], 270), [LEFT, 480], [ALCOVE, 480]])}`) +
    flatDoor(14, 108) +
    flatDoor(140, 242)
  );
}

/** What is seen of the street through the glass. */
function outside(light: Light): Markup {
  const lit = (colour: string) => daylight(colour, light);
  return (
    flat('M176 90h184v390H176z', skyOutside(light)) +
    far(
      shape('M170 206h66v-30h46v-24h84v250H170z', lit('#ead9b8')) +
        line('M236 206v196M282 176v226M170 360h190') +
        shape(
          'M192 222h18v34h-18zM192 284h18v34h-18zM250 196h18v38h-18zM250 262h18v38h-18zM298 172h18v42h-18zM332 172h18v42h-18zM298 246h18v42h-18zM332 246h18v42h-18z',
          light === 'night' ? glow('#ffd978') : lit('#a9c6d2'),
        ) +
        flat('M170 396h190v84H170z', lit('#d8d6cd')) +
        flat('M170 384h190v28H170z', lit('#a9afb8')) +
        line('M170 384h190M170 412h190') +
        shape('M211 400v-90h9v90z', lit('#a58463')) +
        shape('M184 302c-12-30 6-58 28-60 26-2 46 24 36 48 4 26-18 36-36 28-12 4-24-2-28-16z', lit('#93b87b')),
    )
  );
}

function entrance(open: boolean, light: Light): Markup {
  const beam = light === 'night' ? '#e6cfa4' : daylight('#fff6dc', light);
  return (
    outside(light) +
    flat('M184 480h168l120 160H150z', beam, open ? 0.62 : 0.3) +
    shape(lying(EYE, FLOOR, [196, 340], 14, 60), '#8a6a4c', 2.4) +
    line(lying(EYE, FLOOR, [206, 330], 22, 52), 2, '#6b4f37') +
    doorCase(DOOR) +
    (open ? leavesOpen(DOOR, EYE, daylight('#dff0f6', light)) : leavesShut(DOOR))
  );
}

const alcove = (): Markup =>
  flat(`M${ALCOVE} 52h196v428H${ALCOVE}z`, '#e6d3ac') +
  flat(`M${ALCOVE} 52v428l-4-30V96z`, '#cbb286') +
  line(`M${ALCOVE} 480V52`);

/** The entrance hall of a block of flats: way out on the left, letter boxes, lift, stairs. */
export const hall: Background = {
  states: ['door_closed', 'door_open'],
  draw: (state, light) =>
    walls() +
    far(line(`M${LEFT} 462H${ALCOVE}`, 2, '#7f998a')) +
    alcove() +
    entrance(state === 'door_open', light) +
    globe(520, 74, light) +
    exitSign(268, 62, 0.95) +
    lightSwitch(392, 296, light) +
    letterBoxes(424, 214, 4, 3) +
    parlophone(547, 214, 1, light) +
    liftDoor(660, FLOOR, light) +
    liftButton(742, 296, light) +
    flight({
      eye: EYE,
      foot: [806, 500],
      steps: 6,
      rise: 31,
      run: 32,
      width: 64,
      wood: '#a9774e',
      tread: '#d8b78a',
      riser: '#c49e72',
    }),
};
