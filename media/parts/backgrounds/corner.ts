import { glow } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, pen, poly, shape } from '../../../src/pen/pen.ts';
import { bollard, planeTree, puddles, sky, streetLamp } from './kit/outdoors.ts';
import { far, lying, nearer, sideways } from './kit/perspective.ts';
import { residence } from './kit/residence.ts';

const EYE: Point = [470, 330];
/** The ground where the house at the corner ends, its wall, and the wall on the other side. */
const GROUND = 470;
const WALL = 196;
const OPPOSITE = 790;

const at = (x: number, y: number, units: number): Point => nearer(EYE, [x, y], units);

const windows = (
  x: number,
  heights: readonly [number, number],
  spans: readonly (readonly [number, number])[],
): string => spans.map(([from, to]) => sideways(EYE, x, heights, from, to)).join('');

/** The house at the corner: one may stand behind it, out of sight of the block. */
function cornerHouse(light: Light): Markup {
  const glass = light === 'night' ? glow('#ffd978') : '#a7c7d3';
  const spans = [
    [60, 150],
    [230, 330],
  ] as const;
  const middles = (top: number, foot: number): string =>
    spans.map(([from, to]) => poly([at(WALL, top, (from + to) / 2), at(WALL, foot, (from + to) / 2)])).join('');
  return (
    shape(sideways(EYE, WALL, [-80, GROUND], -10, 480), '#dcc39f') +
    flat(sideways(EYE, WALL, [404, GROUND], -10, 480), '#b59d7b') +
    flat(sideways(EYE, WALL, [140, 152], -10, 480), '#efe0c2') +
    line(
      poly([at(WALL, 404, -10), at(WALL, 404, 480)]) +
        poly([at(WALL, 140, -10), at(WALL, 140, 480)]) +
        poly([at(WALL, 152, -10), at(WALL, 152, 480)]),
      2,
    ) +
    shape(
      windows(
        WALL,
        [198, 380],
        [
          [48, 162],
          [216, 344],
        ],
      ),
      '#efe0c2',
      2.4,
    ) +
    shape(windows(WALL, [208, 372], spans) + windows(WALL, [-40, 104], spans), glass, 2.4) +
    line(middles(208, 372) + middles(-40, 104), 2) +
    shape(sideways(EYE, WALL, [182, 214], 4, 36), '#1f4f9c', 2) +
    line(poly([at(WALL, 194, 9), at(WALL, 194, 31)]) + poly([at(WALL, 203, 12), at(WALL, 203, 28)]), 2, '#ffffff') +
    line(poly([at(WALL, -60, -8), at(WALL, GROUND, -8)]), 7) +
    line(poly([at(WALL, -60, -8), at(WALL, GROUND, -8)]), 3, '#9aa5a8')
  );
}

/** Stripes of a crossing before the block, and the middle of the road. */
const paint = (): Markup =>
  flat(
    [300, 356, 412, 468, 524, 580, 636, 692].map((x) => lying(EYE, GROUND, [x, x + 30], -540, -240)).join(''),
    '#eceae2',
  ) + flat([-140, 60, 230].map((units) => lying(EYE, GROUND, [520, 530], units, units + 90)).join(''), '#eceae2');

/** A street corner some fifty metres from the block: place for a fire engine, and for a tape across the road. */
export const corner: Background = {
  states: ['dry', 'wet'],
  draw: (state, light) => {
    const wet = state === 'wet';
    return (
      sky(light, wet, [
        [300, 70],
        [640, 60],
      ]) +
      far(
        shape('M250 398V210l24-26h70l20 26v188z', '#cdb99a') +
          shape('M660 398V176l34-34h120v256z', '#d9c8ab') +
          shape(
            'M690 200h22v36h-22zM734 200h22v36h-22zM690 262h22v36h-22zM734 262h22v36h-22zM690 324h22v36h-22zM734 324h22v36h-22zM286 228h16v28h-16zM322 228h16v28h-16zM286 280h16v28h-16zM322 280h16v28h-16z',
            light === 'night' ? glow('#ffd978') : '#a7c7d3',
          ) +
          residence(510, 398, light, 4, 0.86) +
          shape(sideways(EYE, OPPOSITE, [110, 415], -60, 480), '#c9ad86') +
          flat(sideways(EYE, OPPOSITE, [370, 415], -60, 480), '#ab9270') +
          shape(
            windows(
              OPPOSITE,
              [170, 250],
              [
                [-20, 20],
                [60, 100],
                [140, 176],
              ],
            ) +
              windows(
                OPPOSITE,
                [290, 360],
                [
                  [-20, 20],
                  [60, 100],
                  [140, 176],
                ],
              ),
            light === 'night' ? glow('#ffd978') : '#9fbdc8',
          ),
      ) +
      flat('M0 398h960v242H0z', wet ? '#858b95' : '#93979f') +
      flat('M250 398h530v12H250z', '#d3ccbd') +
      far(line('M250 398h540M250 411h512')) +
      paint() +
      shape(
        poly([at(OPPOSITE, 415, -60), at(OPPOSITE, 415, 480), [1085, 616], [760, 411]], true),
        wet ? '#bfbeb8' : '#d8d1c3',
        2.4,
      ) +
      shape(pen`M-4 470H196L250 410 262 410 214 486 120 640H-4z`, wet ? '#c0bfb9' : '#dcd5c7') +
      (wet
        ? puddles([
            [420, 596, 100],
            [700, 560, 120],
            [330, 500, 50],
            [560, 470, 60],
          ])
        : '') +
      cornerHouse(light) +
      planeTree(900, 478, 0.86) +
      streetLamp(236, 470, light, 0.9) +
      bollard(190, 560) +
      bollard(224, 500, 0.8)
    );
  },
};
