import { describe, expect, test } from 'vitest';
import { PROPS } from '../../media/parts/props/index.ts';
import { INK } from '../../src/pen/colour.ts';
import { type Light, relight } from '../../src/pen/light.ts';
import type { Prop } from '../../src/pen/part.ts';
import { svg } from '../../src/pen/pen.ts';
import { drawnBounds } from '../support/drawn-bounds.ts';

const LIGHTS: readonly Light[] = ['day', 'dim', 'night'];

/** In bytes. A lesson carries some dozens of drawings, and the whole package has to open on a slow network. */
const MOST_BYTES = 3500;

/** Around a drawing in its box, in units of the frame: a lesson's place for a prop is the place that is seen. */
const MOST_ROOM = 6;

const props = Object.entries(PROPS).map(([name, prop]) => ({ name, prop }));

const drawings = (prop: Prop): readonly string[] =>
  prop.states.flatMap((state) => LIGHTS.map((light) => prop.draw(state, light)));

/** What is left of a drawing when every element that the pen writes is taken away. */
const foreign = (markup: string): string =>
  markup.replace(
    /<\/g>|<(?:g|path|circle|ellipse)(?: (?:d|fill|stroke|stroke-width|stroke-dasharray|transform|opacity|cx|cy|r|rx|ry)="[^"<>]*")*\/?>/g,
    '',
  );

describe.each(props)('$name', ({ name, prop }) => {
  test('has a name that lessons can write', () => expect(name).toMatch(/^[a-z][a-z0-9_]{1,39}$/));

  test('is made of the pen’s elements alone: no text, style, class, script or font', () => {
    for (const markup of drawings(prop)) expect(foreign(markup)).toBe('');
  });

  test('has a number wherever a number belongs', () => {
    for (const markup of drawings(prop)) expect(markup).not.toMatch(/NaN|undefined|Infinity|null|\[object/);
  });

  test('writes coordinates with one decimal at most', () => {
    for (const markup of drawings(prop))
      expect(markup.replace(/scale\([^)]*\)|opacity="[^"]*"/g, '')).not.toMatch(/\d\.\d\d|e-\d/);
  });

  test('stays small', () => {
    for (const markup of drawings(prop)) expect(svg(prop.box, markup).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('lies within its box, ink and what the page writes included, and leaves no room in it', () => {
    const { x, y, width, height } = prop.box;
    const written = Object.values(prop.blanks ?? {}).map((blank) => ({
      left: blank.x,
      top: blank.y,
      right: blank.x + blank.width,
      bottom: blank.y + blank.height,
    }));
    const extents = [...drawings(prop).map(drawnBounds), ...written];
    const slack = {
      left: Math.min(...extents.map(({ left }) => left)) - x,
      top: Math.min(...extents.map(({ top }) => top)) - y,
      right: x + width - Math.max(...extents.map(({ right }) => right)),
      bottom: y + height - Math.max(...extents.map(({ bottom }) => bottom)),
    };
    for (const [side, room] of Object.entries(slack)) {
      expect(room, side).toBeGreaterThanOrEqual(0);
      expect(room, side).toBeLessThanOrEqual(MOST_ROOM);
    }
  });

  test('looks different in each state', () => {
    for (const light of LIGHTS)
      expect(new Set(prop.states.map((state) => prop.draw(state, light))).size).toBe(prop.states.length);
  });
});

test('a state that was never drawn is refused, not left empty', () => {
  expect(() => PROPS.hob!.draw('exploded', 'day')).toThrow('exploded');
});

test('what the page writes a number on says where', () => {
  expect(Object.keys(PROPS.explosimeter!.blanks!)).toEqual(['display']);
  expect(Object.keys(PROPS.phone!.blanks!)).toEqual(['number']);
  expect(Object.keys(PROPS.gas_meter!.blanks!)).toEqual(['reading']);
  expect(Object.keys(PROPS.limits_scale!.blanks!)).toEqual(['zero', 'five', 'fifteen', 'hundred']);
});

test('gas keeps its colour when the light goes', () => {
  const seen = LIGHTS.map((light) => relight(PROPS.smell!.draw('strong', light), light, INK));
  expect(new Set(seen).size).toBe(1);
});
