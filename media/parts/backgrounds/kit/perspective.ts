import { FRAME, type Markup, type Point, pen, poly } from '../../../../src/pen/pen.ts';

/** How far the eye stands from the back wall, in units measured on that wall: a calm view, without wide-angle stretch. */
const EYE_TO_WALL = 1000;

/** How many times larger a thing looks when it stands `units` before the back wall (behind it when negative). */
const before = (units: number): number => EYE_TO_WALL / (EYE_TO_WALL - units);

/** Where a point of the back wall lands when it is brought `units` towards us, along the lines that meet at `eye`. */
export function nearer([eyeX, eyeY]: Point, [x, y]: Point, units: number): Point {
  const times = before(units);
  return [eyeX + (x - eyeX) * times, eyeY + (y - eyeY) * times];
}

/** A rectangle that stands at right angles to the back wall, at `x`, from `from` to `to` units before it. */
export const sideways = (
  eye: Point,
  x: number,
  [top, foot]: readonly [number, number],
  from: number,
  to: number,
): string =>
  poly(
    [nearer(eye, [x, top], from), nearer(eye, [x, top], to), nearer(eye, [x, foot], to), nearer(eye, [x, foot], from)],
    true,
  );

/** A rectangle that lies flat at height `y` of the back wall, from `from` to `to` units before it. */
export const lying = (
  eye: Point,
  y: number,
  [left, right]: readonly [number, number],
  from: number,
  to: number,
): string =>
  poly(
    [
      nearer(eye, [left, y], from),
      nearer(eye, [right, y], from),
      nearer(eye, [right, y], to),
      nearer(eye, [left, y], to),
    ],
    true,
  );

/** How many units before the back wall the ground leaves the frame. */
const groundDepth = (eye: Point, floor: number): number =>
  EYE_TO_WALL * (1 - (floor - eye[1]) / (FRAME.height - eye[1]));

/** Joints of a floor of square tiles, `tile` wide where the floor meets the back wall. */
export function tileJoints(eye: Point, floor: number, tile: number): string {
  const depth = groundDepth(eye, floor);
  const times = before(depth);
  let d = '';
  for (let x = (eye[0] % tile) - tile; x < FRAME.width + tile; x += tile) {
    const endX = eye[0] + (x - eye[0]) * times;
    const stop =
      endX < 0 ? (eye[0] - 0) / (eye[0] - endX) : endX > FRAME.width ? (FRAME.width - eye[0]) / (endX - eye[0]) : 1;
    if (x <= 0 || x >= FRAME.width) continue;
    d += pen`M${x} ${floor}L${eye[0] + (endX - eye[0]) * stop} ${eye[1] + (FRAME.height - eye[1]) * stop}`;
  }
  for (let near = tile; near < depth; near += tile) d += pen`M0 ${nearer(eye, [0, floor], near)[1]}h960`;
  return d;
}

/** Every second tile of the same floor, as a chessboard. */
export function tileChecks(eye: Point, floor: number, tile: number): string {
  const depth = groundDepth(eye, floor);
  let d = '';
  for (let row = 0; row * tile < depth; row++) {
    const [from, to] = [row * tile, Math.min((row + 1) * tile, depth)];
    for (let column = -Math.ceil(eye[0] / tile); column * tile + eye[0] < FRAME.width; column++) {
      if ((row + column) % 2 !== 0) continue;
      const left = eye[0] + column * tile;
      if (nearer(eye, [left + tile, floor], from)[0] < 0 || nearer(eye, [left, floor], from)[0] > FRAME.width) continue;
      d += lying(eye, floor, [left, left + tile], from, to);
    }
  }
  return d;
}

/** Things in the distance: the same ink, thinner. */
export const far = (markup: Markup): Markup => `<g stroke-width="2">${markup}</g>`;

/** One colour over the whole frame, so that nothing shows through behind a place. */
export const backdrop = (colour: string): Markup => `<path d="M0 0h960v640H0z" fill="${colour}" stroke="none"/>`;
