import { glow, PALETTE } from '../../../../src/pen/colour.ts';
import type { Light } from '../../../../src/pen/light.ts';
import { disc, flat, line, type Markup, moved, pen, shadow, shape } from '../../../../src/pen/pen.ts';

/** Clouds as flat shapes on the sky; grey and closed when it rains, with a moon and stars in a clear night. */
export function sky(light: Light, wet: boolean, clouds: readonly (readonly [number, number])[]): Markup {
  const night = light === 'night';
  const ground = flat('M0 0h960v640H0z', night ? '#5a78a6' : wet ? '#c3cfd4' : '#c6e4f0');
  if (night && !wet)
    return (
      ground +
      disc(880, 60, 26, glow('#f4ecc8'), 0) +
      flat(
        'M690 40h3v3h-3zM760 96h4v4h-4zM600 70h3v3h-3zM420 34h4v4h-4zM330 90h3v3h-3zM520 24h3v3h-3z',
        glow('#e8ecf5'),
      )
    );
  if (wet)
    return (
      ground +
      flat('M0 0h960v46q-60 40-140 14-60 44-150 8-70 40-160 2-80 44-170 4-70 40-150 4-80 36-190 4z', '#a9b7be') +
      flat('M0 0h960v16q-90 30-170 6-90 34-190 2-110 34-220 4-100 30-190 2-90 26-190 6z', '#98a7af')
    );
  return (
    ground +
    clouds
      .map(([x, y]) => flat(pen`M${x} ${y}q-2-16 16-16 4-18 24-16 18-10 32 6 22-4 24 12 16 0 16 14z`, '#f2fafd'))
      .join('')
  );
}

/** Rain that stands on the ground: a flat mirror and two streaks of light for each. */
export const puddles = (places: readonly (readonly [x: number, y: number, width: number])[]): Markup =>
  flat(
    places
      .map(
        ([x, y, width]) =>
          pen`M${x - width} ${y}q${width * 0.3} ${-width * 0.16} ${width} ${-width * 0.1}t${width} ${width * 0.1}q${-width * 0.4} ${width * 0.16} ${-width} ${width * 0.1}t${-width} ${-width * 0.1}z`,
      )
      .join(''),
    '#bccfd9',
  ) +
  line(
    places
      .map(
        ([x, y, width]) => pen`M${x - width * 0.4} ${y - 2}h${width * 0.5}M${x + width * 0.1} ${y + 4}h${width * 0.4}`,
      )
      .join(''),
    2.4,
    '#e4eef2',
  );

/** A plane tree with its patched bark. (x, y) is its foot. */
export const planeTree = (x: number, y: number, scale = 1): Markup =>
  moved(
    x,
    y,
    shape('M-12 0c6-30 4-70 2-110l-30-46 8-6 26 34 8-52h9l2 56 28-32 7 6-32 46c-2 40-2 74 6 104z', '#b99b74') +
      flat('M-4-30q8-4 9-16-9 2-9 16zM-3-74q7-2 8-14-8 2-8 14zM4-52q5-2 4-10-5 4-4 10z', '#e3d2ae') +
      shape(
        'M-92-166c-22-30-4-62 26-62-4-40 40-62 66-40 24-26 74-10 70 28 34 0 50 40 26 64 8 30-24 48-48 34-18 22-52 18-62-2-22 16-70 10-78-22z',
        '#86ad6c',
      ) +
      flat(
        'M-78-164c-8-14-4-30 8-36 4 20 30 30 48 22 10 18 40 22 56 8 14 12 40 12 54-4-2 20-20 28-40 20-18 22-52 18-62-2-22 16-54 10-64-8z',
        '#6f985a',
      ),
    scale,
  );

/** A street lamp on the pavement; its head glows at night. (x, y) is its foot. */
export const streetLamp = (x: number, y: number, light: Light, scale = 1): Markup =>
  moved(
    x,
    y,
    (light === 'night' ? flat('M-20-330L-150 0h300L20-330z', glow('#ffe19a'), 0.14) : '') +
      shape('M-9 0l3-40h12l3 40z', '#3f5a50') +
      line('M0-40v-262', 7, '#3f5a50') +
      shape('M-15-302h30l7-34h-44z', light === 'night' ? glow('#ffe9a8') : '#f5efd8', 2.4) +
      shape('M-24-336h48l-14-16h-20z', '#3f5a50', 2.4),
    scale,
  );

/** A traffic cone. (x, y) is the middle of its foot. */
export const cone = (x: number, y: number, scale = 1): Markup =>
  moved(
    x,
    y,
    shadow(0, 0, 30) +
      shape('M-24-6h48v7h-48z', '#c9481f', 2.4) +
      shape('M-17-6L-5-58q5-4 10 0L17-6z', PALETTE.orange, 2.4) +
      shape('M-13-22l4-17h18l4 17z', PALETTE.white, 2),
    scale,
  );

/** A red and white works barrier on two feet. (x, y) is the middle of its foot. */
export const barrier = (x: number, y: number, scale = 1): Markup =>
  moved(
    x,
    y,
    line('M-62 0v-88M62 0v-88', 6, '#8d949c') +
      line('M-74 0h24M50 0h24') +
      shape('M-76-96H76v28H-76z', PALETTE.white, 2.4) +
      flat('M-74-94h20l-12 24h-8zM-34-94h24l-12 24h-24zM10-94h24l-12 24H-2zM54-94h20v4l-10 20H42z', '#d23a33') +
      shape('M-76-52H76v14H-76z', '#d23a33', 2.4),
    scale,
  );

/** A parking bollard of a French pavement. (x, y) is its foot. */
export const bollard = (x: number, y: number, scale = 1): Markup =>
  moved(
    x,
    y,
    shadow(0, 0, 14) + shape('M-6 0v-84q6-9 12 0V0z', '#4a4f58', 2.4) + shape('M-6-76h12v12H-6z', PALETTE.white, 2),
    scale,
  );

/** A cloth blind seen from the front: stripes above a wavy edge. (x, y) is its upper left corner. */
export function blind(x: number, y: number, width: number, drop: number, colour: string, stripes = 6): Markup {
  const step = (width + 24) / stripes;
  let bands = '';
  let edge = '';
  for (let stripe = 0; stripe < stripes; stripe++) {
    const [from, to] = [(stripe * width) / stripes, ((stripe + 1) * width) / stripes];
    if (stripe % 2 === 0)
      bands += pen`M${x + from} ${y}L${x + to} ${y}L${x - 12 + (stripe + 1) * step} ${y + drop}h${-step}z`;
    edge += pen`q${-step / 2} 20 ${-step} 0`;
  }
  return (
    shape(pen`M${x} ${y}h${width}l12 ${drop}${edge}z`, PALETTE.paper) +
    flat(bands, colour) +
    line(pen`M${x} ${y}h${width}l12 ${drop}${edge}zM${x - 12} ${y + drop}h${width + 24}`, 2.4)
  );
}
