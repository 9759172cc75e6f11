import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, poly, shape } from '../../../src/pen/pen.ts';
import { residence } from './kit/gaz-block.ts';
import { bollard, planeTree, sky, streetLamp } from './kit/outdoors.ts';
import { far, nearer, sideways } from './kit/perspective.ts';

const EYE: Point = [470, 330];

const at = (x: number, y: number, units: number): Point => nearer(EYE, [x, y], units);

/** The house at the corner: one may stand behind it, out of sight of the block. */
function cornerHouse(light: Light): Markup {
  const glass = light === 'night' ? '#ffd978ff' : '#a7c7d3';
  return (
    shape(sideways(EYE, 196, [-80, 470], -10, 480), '#d8bf9c') +
    flat(sideways(EYE, 196, [400, 470], -10, 480), '#b59d7b') +
    line(poly([at(196, 400, -10), at(196, 400, 480)]) + poly([at(196, 150, -10), at(196, 150, 480)]), 2) +
    shape(sideways(EYE, 196, [206, 372], 60, 150) + sideways(EYE, 196, [206, 372], 230, 330), glass) +
    line(poly([at(196, 206, 105), at(196, 372, 105)]) + poly([at(196, 206, 280), at(196, 372, 280)]), 2) +
    shape(sideways(EYE, 196, [-40, 110], 60, 150) + sideways(EYE, 196, [-40, 110], 230, 330), glass, 2.4) +
    shape(poly([at(196, 182, 14), at(196, 212, 14), at(196, 212, 46), at(196, 182, 46)], true), '#1f4f9c', 2)
  );
}

/** A street corner some fifty metres from the block: place for a fire engine, and for a tape across the road. */
export const corner: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    sky(light, [
      [300, 70],
      [620, 60],
    ]) +
    far(
      shape('M250 398V210l24-26h70l20 26v188z', '#cdb99a') +
        shape('M660 398V176l34-34h120v256z', '#d9c8ab') +
        shape(
          'M690 200h22v36h-22zM734 200h22v36h-22zM690 262h22v36h-22zM734 262h22v36h-22zM690 324h22v36h-22zM734 324h22v36h-22zM286 228h16v28h-16zM322 228h16v28h-16zM286 280h16v28h-16zM322 280h16v28h-16z',
          light === 'night' ? '#ffd978ff' : '#a7c7d3',
        ) +
        residence(510, 398, light, 4, 0.86) +
        shape(sideways([470, 330], 780, [120, 405], -20, 480), '#c9ad86') +
        shape(
          sideways(EYE, 780, [190, 270], 10, 60) + sideways(EYE, 780, [190, 270], 110, 170),
          light === 'night' ? '#ffd978ff' : '#9fbdc8',
        ),
    ) +
    flat('M0 398h960v242H0z', '#93979f') +
    flat('M250 398h530v12H250z', '#d3ccbd') +
    flat(`${poly([at(780, 405, -20), at(780, 405, 480), [960, 640], [960, 560], at(720, 410, 0)])}z`, '#d3ccbd') +
    far(line('M250 398h530M250 411h470')) +
    shape('M-4 470H196L250 410 262 410 214 486 120 640H-4z', '#dcd5c7') +
    cornerHouse(light) +
    planeTree(884, 470, 0.9) +
    streetLamp(236, 470, light, 0.9) +
    bollard(190, 560) +
    bollard(224, 500, 0.8),
};
