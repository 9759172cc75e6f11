import { expect, test } from 'vitest';
import { extent } from '../../media/parts/people/extent.ts';

const INK = 2;

test('a line is as large as its ink', () => {
  expect(extent('<path d="M10 20L30 20"/>', INK)).toEqual({ x: 9, y: 19, width: 22, height: 2 });
  expect(extent('<path d="M10 20h20" stroke-width="6"/>', INK)).toEqual({ x: 7, y: 17, width: 26, height: 6 });
  expect(extent('<path d="M10 20v-5h20z" stroke="none"/>', INK)).toEqual({ x: 10, y: 15, width: 20, height: 5 });
});

test('relative curves go on from where the last one ended', () => {
  expect(extent('<path d="M0 0q5-10 10 0c0 4 4 8 10 8" stroke="none"/>', INK)).toEqual({
    x: 0,
    y: -10,
    width: 20,
    height: 18,
  });
});

test('numbers may touch', () => {
  expect(extent('<path d="M-1-2L.5.5" stroke="none"/>', INK)).toEqual({ x: -1, y: -2, width: 1.5, height: 2.5 });
});

test('groups move, turn and scale what is inside, and nothing after', () => {
  const inside = '<g transform="translate(100 0) rotate(90) scale(2)"><circle cx="10" cy="0" r="1" stroke="none"/></g>';
  const box = extent(`${inside}<ellipse cx="0" cy="0" rx="3" ry="1" stroke="none"/>`, INK);
  expect(box.x).toBeCloseTo(-3);
  expect(box.y).toBeCloseTo(-1);
  expect(box.width).toBeCloseTo(105);
  expect(box.height).toBeCloseTo(23);
});

test('an arc has no extent here, and says so', () => {
  expect(() => extent('<path d="M0 0a1 1 0 0 1 2 2"/>', INK)).toThrow('no extent');
});
