import { glow, PALETTE } from '../../../src/pen/colour.ts';
import type { Light } from '../../../src/pen/light.ts';
import type { Background } from '../../../src/pen/part.ts';
import { flat, line, type Markup, type Point, pen, poly, shape } from '../../../src/pen/pen.ts';
import { planeTree, puddles, sky, streetLamp } from './kit/outdoors.ts';
import { far, lying, nearer, sideways } from './kit/perspective.ts';
import { residence } from './kit/residence.ts';

const EYE: Point = [640, 290];
/** Ground where the near kerb runs, the wall of the corner shop, and the front edge of its blind. */
const KERB = 470;
const WALL = 206;
const EDGE = 462;

const at = (x: number, y: number, units: number): Point => nearer(EYE, [x, y], units);

/** The shop at the corner, its wall running towards us. */
function shop(light: Light): Markup {
  const glass = light === 'night' ? glow('#ffdf94') : '#b9d6dc';
  return (
    shape(sideways(EYE, WALL, [-90, KERB], 0, 420), '#dcc8a6') +
    shape(sideways(EYE, WALL, [150, KERB], 0, 420), '#4f7683') +
    shape(sideways(EYE, WALL, [206, 412], 24, 140) + sideways(EYE, WALL, [206, 412], 250, 350), glass) +
    shape(sideways(EYE, WALL, [196, KERB], 160, 232), '#3d5f6b') +
    shape(sideways(EYE, WALL, [208, 380], 170, 222), glass, 2.4) +
    line(poly([at(WALL, 300, 216), at(WALL, 340, 216)]), 6, '#e2bd5c') +
    line(sideways(EYE, WALL, [430, 456], 24, 140) + sideways(EYE, WALL, [430, 456], 250, 350), 2) +
    goods() +
    flat(poly([at(WALL, 404, 44), at(WALL, 250, 92), at(WALL, 250, 112), at(WALL, 404, 64)], true), PALETTE.white, 0.5)
  );
}

/** Loaves and jars in the window, to say what kind of shop it is. */
const goods = (): Markup => {
  const tops = [40, 66, 92, 116].map((units) => {
    const [[x, y], [toX]] = [at(WALL, 402, units + 18), at(WALL, 402, units)];
    const width = toX - x;
    return pen`M${x} ${y}q${width * 0.1} ${-width * 1.5} ${width * 0.5} ${-width * 1.5}t${width * 0.5} ${width * 1.4}z`;
  });
  return shape(tops.join(''), '#d9a45c', 2) + line(poly([at(WALL, 330, 28), at(WALL, 330, 136)]), 2);
};

/** The large blind seen from below: who stands at the left stands dry. */
function shelter(): Markup {
  const beams = [120, 230].map((units) => poly([at(WALL, 100, units), at(EDGE, 120, units)])).join('');
  let waves = '';
  for (let index = 0; index < 11; index++) {
    const [from, to] = [at(EDGE, 150, 6 + index * 38), at(EDGE, 150, 44 + index * 38)];
    waves += pen`Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + (to[1] - from[1]) * -0.6 + 14} ${to[0]} ${to[1]}`;
  }
  const [start, end] = [at(EDGE, 150, 6), at(EDGE, 120, 424)];
  return (
    shape(poly([at(WALL, 100, 6), at(EDGE, 120, 6), at(EDGE, 120, 424), at(WALL, 100, 424)], true), '#7d3a34') +
    line(beams, 2) +
    line(poly([at(WALL, 240, 8), at(EDGE - 20, 120, 8)]), 5) +
    shape(`${poly([at(EDGE, 120, 6), start])}${waves}L${end.map(Math.round).join(' ')}z`, '#c2584a') +
    flat(
      [1, 3, 5, 7, 9].map((index) => sideways(EYE, EDGE, [122, 149], 6 + index * 38, 44 + index * 38)).join(''),
      '#f4e4c3',
    ) +
    line(`${poly([at(EDGE, 120, 6), start])}${waves}L${end.map(Math.round).join(' ')}z`)
  );
}

/** What lies across the road: the block, its neighbours, trees. */
const across = (light: Light): Markup =>
  far(
    shape('M756 392V196l30-26h46l28 26v196z', '#cdb99a') +
      shape('M860 392V130l40-34h80v296z', '#dccbaf') +
      shape(
        'M884 160h24v40h-24zM930 160h24v40h-24zM884 232h24v40h-24zM930 232h24v40h-24zM884 304h24v40h-24zM930 304h24v40h-24zM780 214h18v30h-18zM814 214h18v30h-18zM780 270h18v30h-18zM814 270h18v30h-18z',
        light === 'night' ? glow('#ffd978') : '#a7c7d3',
      ) +
      shape('M812 170v-26h14v30M916 96V70h18v26', '#c4714e') +
      residence(570, 392, light, 4),
  ) +
  flat('M0 392h960v18H0z', '#d3ccbd') +
  far(line('M0 392h960M0 408h960'));

/** The pavement across the street from the block, where the blind of a corner shop gives shelter. */
export const street: Background = {
  states: ['dry', 'wet'],
  draw: (state, light) => {
    const wet = state === 'wet';
    return (
      sky(light, wet, [
        [780, 70],
        [520, 30],
      ]) +
      across(light) +
      flat('M0 409h960v61H0z', wet ? '#848b95' : '#93979f') +
      flat('M250 436h80l4-6h-80zM440 436h80l2-6h-80zM630 436h80v-6h-80zM820 436h80l-2-6h-80z', '#eceae2') +
      far(planeTree(830, 404, 0.86)) +
      flat('M0 470h960v170H0z', wet ? '#c3c2bc' : '#dcd5c7') +
      shape(lying(EYE, KERB, [-180, 1180], 0, 40), wet ? '#aeaea8' : '#c4bdaf') +
      line(
        [140, 240, 340].map((units) => pen`M0 ${at(0, KERB, units)[1]}h960`).join('') +
          [260, 400, 520, 640, 760, 880].map((x) => poly([at(x, KERB, 40), at(x, KERB, 500)])).join(''),
        2,
        wet ? '#9c9c97' : '#b6ae9f',
      ) +
      (wet
        ? puddles([
            [620, 596, 110],
            [820, 552, 70],
            [480, 452, 70],
            [330, 422, 50],
          ])
        : '') +
      shop(light) +
      streetLamp(908, 506, light, 1.1) +
      shelter()
    );
  },
};
