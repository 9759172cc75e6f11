import { describe, expect, test } from 'vitest';
import { PROPS } from '../../media/parts/props/index.ts';
import { drawnBounds } from '../support/drawn-bounds.ts';

const RED = '#b8232a';
const YELLOW = '#fbc400';
const BLUE = '#0f5a9c';
const GREEN = '#0b7f4a';
const WHITE = '#ffffff';

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  prohibition: ['no_open_flame', 'no_smoking', 'no_phone', 'no_entry'],
  warning: ['explosive_atmosphere', 'flammable', 'electricity', 'suspended_load', 'slippery', 'general_warning'],
};

const signs = (kind: string): readonly string[] => CLASSES[kind]!.map((name) => `sign_${name}`);

const drawn = (name: string): string => PROPS[name]!.draw('plain', 'day');

/** Elements in the order in which they are painted. */
const elements = (name: string): readonly string[] =>
  [...drawn(name).matchAll(/<(?:path|circle|ellipse)[^>]*>/g)].map(([tag]) => tag);

const hasColours = (name: string, ...colours: readonly string[]): void => {
  const all = [RED, YELLOW, BLUE, GREEN, WHITE];
  expect(all.filter((colour) => drawn(name).includes(colour)).sort()).toEqual([...colours].sort());
};

test('every sign belongs to a class', () => {
  const classed = Object.keys(CLASSES).flatMap(signs);
  expect(
    Object.keys(PROPS)
      .filter((name) => name.startsWith('sign_'))
      .sort(),
  ).toEqual([...classed].sort());
});

describe.each(signs('prohibition'))('%s forbids', (name) => {
  test('by a red ring and white ground', () => {
    hasColours(name, RED, WHITE);
    expect(elements(name)[0]).toMatch(/^<circle .*fill="#ffffff"/);
    expect(elements(name).at(-3)).toMatch(/^<circle .*stroke="#b8232a" stroke-width="11"/);
  });

  test('by a bar from the upper left to the lower right, over its picture', () => {
    expect(elements(name).at(-2)).toContain(`stroke="${RED}"`);
    const { left, top, right, bottom } = drawnBounds(elements(name).at(-2)!);
    expect(elements(name).at(-2)).toContain(`d="M${left} ${top}L${right} ${bottom}"`);
  });
});

describe.each(signs('warning'))('%s warns', (name) => {
  test('by a yellow triangle on its base, edged in black', () => {
    hasColours(name, YELLOW);
    expect(elements(name)[0]).toMatch(/^<path d="M0 \d+L(\d+) (\d+)H-\1z" fill="#fbc400" stroke-width="10"\/>$/);
  });

  test('and its picture stays within the edge', () => {
    const [triangle, ...picture] = elements(name);
    const frame = drawnBounds(triangle!);
    const group = /<g transform="[^"]*">.*<\/g>$/.exec(drawn(name))![0];
    const { left, top, right, bottom } = drawnBounds(group);
    expect(picture.length).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(frame.bottom - 5);
    expect(top).toBeGreaterThan(frame.top + 15);
    expect(Math.max(-left, right)).toBeLessThan(frame.right * 0.6);
  });
});
