import type { Box, Markup, Point } from '../../../src/pen/pen.ts';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const SAME: Matrix = [1, 0, 0, 1, 0, 0];
const NUMBERS_OF: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 };

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function matrixOf(transform: string): Matrix {
  let matrix = SAME;
  for (const [, kind, text] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = text!
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const angle = (x * Math.PI) / 180;
    if (kind === 'translate') matrix = times(matrix, [1, 0, 0, 1, x, y ?? 0]);
    if (kind === 'scale') matrix = times(matrix, [x, 0, 0, y ?? x, 0, 0]);
    if (kind === 'rotate')
      matrix = times(matrix, [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0]);
  }
  return matrix;
}

/** Every point that holds a path: its curves stay inside them. Arcs do not: people are drawn without. */
function pointsOf(d: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const [, letter, text] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter!.toUpperCase();
    const step = NUMBERS_OF[kind];
    if (step === undefined) throw new Error(`no extent is known for ${letter} in a path`);
    if (step === 0) at = start;
    const numbers = [...text!.matchAll(/-?\d*\.?\d+/g)].map(Number);
    for (let index = 0; step > 0 && index < numbers.length; index += step) {
      const [x, y] = letter === kind ? [0, 0] : at;
      const part = numbers.slice(index, index + step);
      if (kind === 'H') points.push([x + part[0]!, at[1]]);
      else if (kind === 'V') points.push([at[0], y + part[0]!]);
      else for (let pair = 0; pair < step; pair += 2) points.push([x + part[pair]!, y + part[pair + 1]!]);
      at = points.at(-1)!;
      if (kind === 'M' && index === 0) start = at;
    }
  }
  return points;
}

const attribute = (tag: string, name: string): string | undefined => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1];

/** The box that holds a drawing, its ink included. */
export function extent(markup: Markup, ink: number): Box {
  const stack: Matrix[] = [SAME];
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [tag] of markup.matchAll(/<[^>]+>/g)) {
    if (tag === '</g>') stack.pop();
    else if (tag.startsWith('<g')) stack.push(times(stack.at(-1)!, matrixOf(attribute(tag, 'transform') ?? '')));
    else {
      const number = (name: string): number => Number(attribute(tag, name) ?? 0);
      const [cx, cy] = [number('cx'), number('cy')];
      const [rx, ry] = tag.startsWith('<circle') ? [number('r'), number('r')] : [number('rx'), number('ry')];
      const points: readonly Point[] = tag.startsWith('<path')
        ? pointsOf(attribute(tag, 'd') ?? '')
        : [
            [cx - rx, cy - ry],
            [cx + rx, cy - ry],
            [cx - rx, cy + ry],
            [cx + rx, cy + ry],
          ];
      const [a, b, c, d, e, f] = stack.at(-1)!;
      const half = attribute(tag, 'stroke') === 'none' ? 0 : Number(attribute(tag, 'stroke-width') ?? ink) / 2;
      for (const [x, y] of points) {
        const [px, py] = [a * x + c * y + e, b * x + d * y + f];
        left = Math.min(left, px - half);
        right = Math.max(right, px + half);
        top = Math.min(top, py - half);
        bottom = Math.max(bottom, py + half);
      }
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
