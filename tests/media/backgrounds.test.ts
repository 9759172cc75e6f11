import { describe, expect, test } from 'vitest';
import { BACKGROUNDS } from '../../media/parts/backgrounds/index.ts';
import { INK } from '../../src/pen/colour.ts';
import { type Light, relight } from '../../src/pen/light.ts';
import { FRAME, svg } from '../../src/pen/pen.ts';
import { drawnForms } from '../support/drawn-bounds.ts';

const LIGHTS: readonly Light[] = ['day', 'dim', 'night'];

/** In bytes, before compression. */
const MOST_BYTES = 14_000;

const places = Object.entries(BACKGROUNDS).map(([name, place]) => ({ name, ...place }));

/** What is left of a drawing when every element that the pen writes is taken away. */
const foreign = (markup: string): string =>
  markup.replace(
    /<\/g>|<(?:g|path|circle|ellipse)(?: (?:d|fill|stroke|stroke-width|transform|opacity|cx|cy|r|rx|ry)="[^"<>]*")*\/?>/g,
    '',
  );

describe.each(places)('$name', ({ name, states, draw }) => {
  const pictures = states.flatMap((state) => LIGHTS.map((light) => draw(state, light)));

  test('has names that lessons can write', () => {
    for (const word of [name, ...states]) expect(word).toMatch(/^[a-z][a-z0-9_]{1,39}$/);
  });

  test('is made of the pen’s elements alone: no text, style, class, script or font', () => {
    for (const markup of pictures) expect(foreign(markup)).toBe('');
  });

  test('has a number wherever a number belongs', () => {
    for (const markup of pictures) expect(markup).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });

  test('writes coordinates with one decimal at most', () => {
    for (const markup of pictures)
      expect(markup.replace(/scale\([^)]*\)|opacity="[^"]*"/g, '')).not.toMatch(/\d\.\d\d|e-\d/);
  });

  test('stays small', () => {
    for (const markup of pictures) expect(svg(FRAME, markup).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('covers the frame with its first plane', () => {
    for (const markup of pictures) {
      const { left, top, right, bottom } = drawnForms(markup)[0]!.extent;
      expect([left <= 0, top <= 0, right >= FRAME.width, bottom >= FRAME.height]).toEqual([true, true, true, true]);
    }
  });

  test('draws nothing that the frame hides altogether', () => {
    for (const markup of pictures)
      expect(
        drawnForms(markup)
          .filter(({ extent: { left, top, right, bottom } }) => left > 960 || top > 640 || right < 0 || bottom < 0)
          .map(({ tag }) => tag),
      ).toEqual([]);
  });

  test('has colours that another light can change', () => {
    for (const markup of pictures)
      for (const [, colour] of markup.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(colour).toMatch(/^(?:none|#[0-9a-f]{6}(?:ff)?)$/);
  });

  test('shows a difference between any two of its states, at any hour', () => {
    for (const light of LIGHTS) expect(new Set(states.map((state) => draw(state, light))).size).toBe(states.length);
  });

  const hours = (state: string): number => new Set(LIGHTS.map((light) => relight(draw(state, light), light, INK))).size;

  if (name.startsWith('blackout'))
    test('is the same at any hour: nothing is left to light', () => {
      for (const state of states) expect(hours(state)).toBe(1);
    });
  else
    test('shows a difference between any two hours', () => {
      for (const state of states) expect(hours(state)).toBe(LIGHTS.length);
    });
});
