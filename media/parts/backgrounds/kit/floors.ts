import { FRAME, flat, line, type Markup, type Point, poly } from '../../../../src/pen/pen.ts';
import { nearer } from './perspective.ts';

/** Tomettes: the red hexagonal tiles of old French houses, a few of them darker. */
export function hexagons(eye: Point, floor: number, size: number, joint = '#b07e61', worn = '#bf8969'): Markup {
  const height = size * 0.866;
  let joints = '';
  let dark = '';
  for (let row = 0; row < 12; row++) {
    const depth = row * height;
    for (let column = -12; column < 13; column++) {
      const x = eye[0] + (column + (row % 2) / 2) * size;
      const at = (dx: number, dy: number): Point => nearer(eye, [x + dx * size, floor], depth + dy * height);
      const [left, right] = [at(-0.5, 0.33), at(0.5, 0.33)];
      if (right[0] < 0 || left[0] > FRAME.width || left[1] > FRAME.height) continue;
      joints += poly([at(-0.5, 1), left, at(0, 0), right]);
      if ((row * 7 + column * 5) % 11 === 0)
        dark += poly([left, at(0, 0), right, at(0.5, 1), at(0, 1.33), at(-0.5, 1)], true);
    }
  }
  return flat(dark, worn) + line(joints, 1.6, joint);
}
