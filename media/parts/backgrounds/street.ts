import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, poly, shape } from '../../../src/pen/pen.ts';
import { residence } from './kit/gaz-block.ts';
import { planeTree, sky, streetLamp } from './kit/outdoors.ts';
import { far, lying, nearer, sideways } from './kit/perspective.ts';

const EYE: Point = [640, 290];
/** Ground where the near kerb runs, and the wall of the corner shop. */
const KERB = 470;
const WALL = 214;

const at = (x: number, y: number, units: number): Point => nearer(EYE, [x, y], units);

/** The shop at the corner, its wall running towards us, and its large blind: the shelter. */
function shop(light: Light): Markup {
  const glass = light === 'night' ? '#ffdf94ff' : '#b4d3da';
  const scallops = Array.from({ length: 9 }, (_, index) => {
    const [from, to] = [at(410, 204, 10 + index * 40), at(410, 204, 50 + index * 40)];
    return `Q${[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 16].map(Math.round).join(' ')} ${to.map(Math.round).join(' ')}`;
  }).join('');
  return (
    shape(sideways(EYE, WALL, [-60, KERB], 0, 420), '#d9c3a0') +
    shape(sideways(EYE, WALL, [150, KERB], 0, 420), '#5c7f8c') +
    shape(sideways(EYE, WALL, [206, 420], 24, 150) + sideways(EYE, WALL, [206, 420], 176, 330), glass) +
    line(sideways(EYE, WALL, [434, 458], 24, 150) + sideways(EYE, WALL, [434, 458], 176, 330), 2) +
    flat(poly([at(WALL, 400, 60), at(WALL, 250, 110), at(WALL, 250, 130), at(WALL, 400, 80)], true), '#ffffff', 0.5) +
    shape(poly([at(WALL, 132, 10), at(410, 178, 10), at(410, 178, 370), at(WALL, 132, 370)], true), '#8f3d33') +
    far(line([100, 190, 280].map((units) => poly([at(WALL, 132, units), at(410, 178, units)])).join(''))) +
    shape(
      `${poly([at(410, 178, 10), at(410, 204, 10)])}${scallops}L${at(410, 178, 370).map(Math.round).join(' ')}z`,
      '#b9503f',
    ) +
    line(poly([at(WALL, 300, 10), at(410, 190, 10)]), 3)
  );
}

/** The pavement across the street from the block, where the blind of a corner shop gives shelter. */
export const street: Background = {
  states: ['usual'],
  draw: (_state, light) =>
    sky(light, [
      [700, 60],
      [450, 40],
    ]) +
    far(
      shape('M742 392V196l30-26h60l28 26v196z', '#cdb99a') +
        shape('M860 392V130l40-34h80v296z', '#d9c8ab') +
        shape(
          'M884 160h24v40h-24zM930 160h24v40h-24zM884 232h24v40h-24zM930 232h24v40h-24zM884 304h24v40h-24zM930 304h24v40h-24zM768 214h18v30h-18zM806 214h18v30h-18zM768 270h18v30h-18zM806 270h18v30h-18zM768 326h18v30h-18zM806 326h18v30h-18z',
          light === 'night' ? '#ffd978ff' : '#a7c7d3',
        ) +
        residence(530, 392, light, 4),
    ) +
    flat('M0 392h960v18H0z', '#d3ccbd') +
    far(line('M0 392h960M0 408h960')) +
    flat('M0 409h960v61H0z', '#93979f') +
    flat('M250 436h80l4-6h-80zM440 436h80l2-6h-80zM630 436h80v-6h-80zM820 436h80l-2-6h-80z', '#eceae2') +
    far(planeTree(840, 404, 0.92)) +
    flat('M0 470h960v170H0z', '#dcd5c7') +
    shape(lying(EYE, KERB, [-200, 1200], 0, 40), '#c4bdaf') +
    line(
      [40, 140, 240, 340].map((units) => `M0 ${at(0, KERB, units)[1].toFixed(0)}h960`).join('') +
        [260, 400, 520, 640, 760, 880].map((x) => poly([at(x, KERB, 40), at(x, KERB, 460)])).join(''),
      2,
      '#b6ae9f',
    ) +
    shop(light) +
    streetLamp(908, 506, light, 1.1),
};
