import { LINE } from '../../src/pen/pen.ts';

/** Where a drawing lies, its ink included: enough of SVG for what src/pen writes. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
type At = readonly [x: number, y: number];

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;
const numbers = (text: string): number[] => [...text.matchAll(NUMBER)].map(([value]) => Number(value));

function matrixOf(transform: string | undefined): Matrix {
  let matrix = IDENTITY;
  for (const [, name, list] of (transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [first = 0, second] = numbers(list!);
    const turn = (first * Math.PI) / 180;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, first, second ?? 0]);
    else if (name === 'scale') matrix = times(matrix, [first, 0, 0, second ?? first, 0, 0]);
    else if (name === 'rotate') matrix = times(matrix, [cos, sin, -sin, cos, 0, 0]);
    else throw new Error(`transform ${name}`);
  }
  return matrix;
}

/** An arc as the points on it (SVG 1.1, F.6.5). */
function arc([x, y]: At, [rx0, ry0, , large, sweep]: readonly number[], [endX, endY]: At): At[] {
  const [dx, dy] = [(x - endX) / 2, (y - endY) / 2];
  const grow = Math.max(1, Math.hypot(dx / rx0!, dy / ry0!));
  const [rx, ry] = [rx0! * grow, ry0! * grow];
  const span = (dx / rx) ** 2 + (dy / ry) ** 2;
  const way = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / span - 1));
  const [cx, cy] = [(x + endX) / 2 + way * rx * (dy / ry), (y + endY) / 2 - way * ry * (dx / rx)];
  const from = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let turn = Math.atan2((endY - cy) / ry, (endX - cx) / rx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: 17 }, (_, step) => {
    const angle = from + (turn * step) / 16;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

/** A Bézier curve of any degree as points on it (de Casteljau). */
const curve = (controls: readonly At[]): At[] =>
  Array.from({ length: 9 }, (_, step) => {
    let points = controls;
    while (points.length > 1)
      points = points.slice(1).map(([x, y], index): At => {
        const [fromX, fromY] = points[index]!;
        return [fromX + ((x - fromX) * step) / 8, fromY + ((y - fromY) * step) / 8];
      });
    return points[0]!;
  });

const SIZE: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, t: 2, c: 6, s: 4, a: 7, z: 0 };

/** Flags of arcs may touch the next number ("0 01"); the pen never writes them so, hence plain numbers do. */
function pathPoints(d: string): At[] {
  const points: At[] = [];
  let [at, start, control]: [At, At, At] = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  for (const [, letter, list] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter!.toLowerCase();
    const relative = letter === command;
    const all = numbers(list!);
    const size = SIZE[command];
    if (size === undefined || (size ? all.length % size || all.length === 0 : all.length))
      throw new Error(`path ${letter}${list}`);
    if (command === 'z') at = start;
    for (let index = 0; index < all.length; index += size) {
      const values = all.slice(index, index + size);
      const origin: At = relative ? at : [0, 0];
      const point = (first: number): At => [values[first]! + origin[0], values[first + 1]! + origin[1]];
      const mirrored: At = [2 * at[0] - control[0], 2 * at[1] - control[1]];
      let reached: At[];
      if (command === 'h') reached = [[values[0]! + origin[0], at[1]]];
      else if (command === 'v') reached = [[at[0], values[0]! + origin[1]]];
      else if (command === 'q') reached = curve([at, point(0), point(2)]);
      else if (command === 't') reached = curve([at, mirrored, point(0)]);
      else if (command === 'c') reached = curve([at, point(0), point(2), point(4)]);
      else if (command === 's') reached = curve([at, mirrored, point(0), point(2)]);
      else if (command === 'a') reached = arc(at, values, point(5));
      else reached = [point(0)];
      const end = reached.at(-1)!;
      control =
        command === 'q'
          ? point(0)
          : command === 'c'
            ? point(2)
            : command === 's'
              ? point(0)
              : command === 't'
                ? mirrored
                : end;
      if (command === 'm' && index === 0) start = end;
      at = end;
      points.push(...reached);
    }
  }
  return points;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const measure = (tag: string, ...names: readonly string[]): number[] =>
  names.map((name) => Number(attribute(tag, name) ?? 0));

function pointsOf(name: string, tag: string): At[] {
  if (name === 'path') return pathPoints(attribute(tag, 'd')!);
  if (name !== 'circle' && name !== 'ellipse') throw new Error(`element ${name}`);
  const [cx, cy] = measure(tag, 'cx', 'cy') as [number, number];
  const [rx, ry] = (name === 'circle' ? measure(tag, 'r', 'r') : measure(tag, 'rx', 'ry')) as [number, number];
  return [
    [cx - rx, cy - ry],
    [cx + rx, cy + ry],
  ];
}

/** What a form inherits from the groups around it. */
interface Around {
  readonly matrix: Matrix;
  readonly stroked: boolean;
  readonly width: number;
}

const within = (around: Around, tag: string): Around => {
  const [stroke, width] = [attribute(tag, 'stroke'), attribute(tag, 'stroke-width')];
  return {
    matrix: times(around.matrix, matrixOf(attribute(tag, 'transform'))),
    stroked: stroke === undefined ? around.stroked : stroke !== 'none',
    width: width === undefined ? around.width : Number(width),
  };
};

const extentOf = (points: readonly At[]): Extent => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};

const cornersOf = ({ left, top, right, bottom }: Extent): At[] => [
  [left, top],
  [right, bottom],
];

/** Where a form lies with its stroke. */
function inked(name: string, tag: string, { matrix, stroked, width }: Around): Extent {
  const [a, b, c, d] = matrix;
  const ink = stroked ? (width / 2) * Math.sqrt(Math.abs(a * d - b * c)) : 0;
  const points = pointsOf(name, tag).map(([x, y]): At => {
    const [, , , , toX, toY] = times(matrix, [1, 0, 0, 1, x, y]);
    return [toX, toY];
  });
  const { left, top, right, bottom } = extentOf(points);
  return { left: left - ink, top: top - ink, right: right + ink, bottom: bottom + ink };
}

/** Each form of a drawing with its extent, in the order of painting; throws where the markup is not what the pen writes. */
export function drawnForms(markup: string): readonly { readonly tag: string; readonly extent: Extent }[] {
  const groups: Around[] = [{ matrix: IDENTITY, stroked: true, width: LINE }];
  const forms: { tag: string; extent: Extent }[] = [];
  for (const [tag, end, name, , single] of markup.matchAll(/<(\/?)(\w+)((?:\s[\w-]+="[^"<>]*")*)\s*(\/?)>/g)) {
    if (end) groups.pop();
    else {
      const around = within(groups.at(-1)!, tag);
      if (name === 'g') groups.push(around);
      else {
        if (!single) throw new Error(`${name} left open`);
        forms.push({ tag, extent: inked(name!, tag, around) });
      }
    }
  }
  if (groups.length !== 1) throw new Error('groups left open');
  return forms;
}

/** The extent of all forms of a drawing. */
export const drawnBounds = (markup: string): Extent =>
  extentOf(drawnForms(markup).flatMap(({ extent }) => cornersOf(extent)));
