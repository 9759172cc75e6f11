import { INK } from './colour.ts';

/** SVG elements without the <svg> around them. Ink, width and round ends come from the group that `svg` makes. */
export type Markup = string;

/** In units of the frame: 960 wide, 640 high, y downwards. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const FRAME: Box = { x: 0, y: 0, width: 960, height: 640 };

/** Width of the one ink line; `FINE` inside faces and small things. */
export const LINE = 3;
export const FINE = 2.4;

/** A number with at most one decimal, as short as it can be written. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Writes numbers short inside a path: pen`M${x} ${y}h${width}`. */
export const pen = (texts: TemplateStringsArray, ...values: readonly (number | string)[]): string =>
  texts.reduce((path, text, index) => {
    const value = values[index - 1]!;
    return path + (typeof value === 'number' ? short(value) : value) + text;
  });

/** A flat form with the ink line around it. */
export const shape = (d: string, fill: string, width?: number): Markup =>
  `<path d="${d}" fill="${fill}"${width === undefined ? '' : ` stroke-width="${width}"`}/>`;

/** A flat form without ink: a plane, a reflection, a fold of cloth. */
export const flat = (d: string, fill: string, opacity?: number): Markup =>
  `<path d="${d}" fill="${fill}" stroke="none"${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;

/** An ink line, or a coloured one. */
export const line = (d: string, width: number = LINE, colour: string = INK): Markup =>
  `<path d="${d}"${colour === INK ? '' : ` stroke="${colour}"`}${width === LINE ? '' : ` stroke-width="${short(width)}"`}/>`;

export const disc = (x: number, y: number, radius: number, fill: string, width?: number): Markup =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${fill}"${width === undefined ? '' : ` stroke-width="${width}"`}/>`;

/** Four corners from the top left. */
export const rect = (x: number, y: number, width: number, height: number): string =>
  pen`M${x} ${y}h${width}v${height}h${-width}z`;

/** A path through points, straight from one to the next. */
export const poly = (points: readonly Point[], close = false): string =>
  points.map(([x, y], index) => pen`${index === 0 ? 'M' : 'L'}${x} ${y}`).join('') + (close ? 'z' : '');

/** A tube of cloth or skin: a path stroked in ink, then again in its colour, so that any pose is only joints. */
export const tube = (d: string, width: number, colour: string): Markup =>
  line(d, width + 2 * LINE) + line(d, width, colour);

/** The flat shadow that makes things stand. */
export const shadow = (x: number, y: number, radius: number, flatness = 0.16): Markup =>
  `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(radius)}" ry="${short(radius * flatness)}" fill="${INK}" stroke="none" opacity=".14"/>`;

export const group = (transform: string, markup: Markup): Markup => `<g transform="${transform}">${markup}</g>`;

export const moved = (x: number, y: number, markup: Markup, scale = 1): Markup =>
  group(pen`translate(${x} ${y})` + (scale === 1 ? '' : ` scale(${scale})`), markup);

/** A whole drawing of which `box` is seen. No style attribute, no script, no font: a package's policy allows none. */
export const svg = ({ x, y, width, height }: Box, markup: Markup): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].map(short).join(' ')}" width="${short(width)}" height="${short(height)}">` +
  `<g fill="none" stroke="${INK}" stroke-width="${LINE}" stroke-linecap="round" stroke-linejoin="round">${markup}</g></svg>\n`;
