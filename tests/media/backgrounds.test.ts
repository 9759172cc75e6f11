import { describe, expect, test } from 'vitest';
import { BACKGROUNDS } from '../../media/parts/backgrounds/index.ts';
import { INK } from '../../src/pen/colour.ts';
import { type Light, relight } from '../../src/pen/light.ts';
import { FRAME } from '../../src/pen/pen.ts';
import { drawnBoxes } from '../support/drawn-boxes.ts';

const LIGHTS: readonly Light[] = ['day', 'dim', 'night'];
const MOST_BYTES = 14_000;

const places = Object.entries(BACKGROUNDS);
const pictures = places.flatMap(([name, { states, draw }]) =>
  states.flatMap((state) => LIGHTS.map((light) => ({ name, state, light, markup: draw(state, light) }))),
);

test.each(places)('%s is named in snake_case, and so are its states', (name, { states }) => {
  expect(states.length).toBeGreaterThan(0);
  expect([name, ...states].filter((word) => !/^[a-z][a-z0-9_]*$/.test(word))).toEqual([]);
});

describe.each(pictures)('$name, $state, $light', ({ name, state, light, markup }) => {
  test('is made of paths, circles, ellipses and groups with plain attributes', () => {
    const tags = [...markup.matchAll(/<(\/?[^\s/>]+)/g)].map(([, tag]) => tag);
    expect(new Set(tags).difference(new Set(['path', 'circle', 'ellipse', 'g', '/g']))).toEqual(new Set());
    expect(markup).not.toMatch(/NaN|undefined|Infinity|null|\bstyle=|\bclass=|\bid=|\bon\w+=|href|url\(/);
    expect(markup.match(/<g[ >]/g)?.length ?? 0).toBe(markup.match(/<\/g>/g)?.length ?? 0);
  });

  test('writes numbers with at most one decimal', () => {
    expect(markup.replaceAll(/ (?:opacity|stroke-width)="[^"]*"| scale\([^)]*\)/g, '').match(/\.\d\d+/g)).toBeNull();
  });

  test(`weighs at most ${MOST_BYTES} bytes`, () => {
    expect(markup.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('covers the frame with its first plane', () => {
    const [{ x, y, width, height }] = drawnBoxes(markup) as [typeof FRAME];
    expect([x <= 0, y <= 0, x + width >= FRAME.width, y + height >= FRAME.height]).toEqual([true, true, true, true]);
  });

  test('draws nothing that lies wholly outside the frame', () => {
    const unseen = drawnBoxes(markup).filter(
      ({ x, y, width, height }) => x > FRAME.width || y > FRAME.height || x + width < 0 || y + height < 0,
    );
    expect(unseen.map(({ tag }) => tag)).toEqual([]);
  });

  test('has colours that the light can change: six digits, or eight when they glow', () => {
    const colours = [...markup.matchAll(/(?:fill|stroke)="(#[^"]*)"/g)].map(([, colour]) => colour!);
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}(ff)?$/.test(colour))).toEqual([]);
    expect(BACKGROUNDS[name]!.draw(state, light)).toBe(markup);
  });
});

test.each(places.filter(([, { states }]) => states.length > 1))(
  '%s differs from state to state',
  (_name, { states, draw }) => {
    for (const light of LIGHTS) expect(new Set(states.map((state) => draw(state, light))).size).toBe(states.length);
  },
);

test.each(places)('%s looks different at each hour', (_name, { states, draw }) => {
  const seen = LIGHTS.map((light) => relight(draw(states[0]!, light), light, INK));
  expect(new Set(seen).size).toBe(LIGHTS.length);
});
