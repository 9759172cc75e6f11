import { describe, expect, test } from 'vitest';
import { PROPS } from '../../media/parts/props/index.ts';
import { INK } from '../../src/pen/colour.ts';
import { relight } from '../../src/pen/light.ts';
import { drawnBounds } from '../support/drawn-bounds.ts';

const RED = '#b8232a';
const YELLOW = '#fbc400';
const BLUE = '#0f5a9c';
const GREEN = '#0b7f4a';
const WHITE = '#ffffff';

const CLASSES = {
  prohibition: ['no_open_flame', 'no_smoking', 'no_phone', 'no_entry'],
  warning: ['explosive_atmosphere', 'flammable', 'electricity', 'suspended_load', 'slippery', 'general_warning'],
  mandatory: ['helmet', 'glasses', 'gloves', 'shoes', 'ear_protection', 'mask', 'vest', 'harness'],
  emergency: ['emergency_exit', 'assembly_point', 'first_aid', 'eye_wash'],
  fireFighting: ['fire_extinguisher', 'alarm_point'],
} as const;

/** The nine pictograms of the CLP regulation, GHS01 to GHS09. */
const HAZARDS = [
  'ghs_explosive',
  'ghs_flammable',
  'ghs_oxidising',
  'ghs_gas_under_pressure',
  'ghs_corrosive',
  'ghs_toxic',
  'ghs_harmful',
  'ghs_health_hazard',
  'ghs_environment',
] as const;

const signs = (kind: keyof typeof CLASSES): readonly string[] => CLASSES[kind].map((name) => `sign_${name}`);

const drawn = (name: string): string => PROPS[name]!.draw('plain', 'day');

/** Elements in the order in which they are painted. */
const elements = (name: string): readonly string[] =>
  [...drawn(name).matchAll(/<(?:path|circle|ellipse)[^>]*>/g)].map(([tag]) => tag);

const hasColours = (name: string, ...colours: readonly string[]): void => {
  const all = [RED, YELLOW, BLUE, GREEN, WHITE];
  expect(all.filter((colour) => drawn(name).includes(colour)).sort()).toEqual([...colours].sort());
};

/** The picture of a sign: its last group. */
const picture = (name: string): string => /.*(<g transform="[^"]*"><g fill=.*<\/g>)/.exec(drawn(name))![1]!;

test('every sign belongs to a class', () => {
  const classed = (Object.keys(CLASSES) as (keyof typeof CLASSES)[]).flatMap(signs);
  const all = Object.keys(PROPS).filter((name) => /^(sign|ghs)_/.test(name));
  expect(all.sort()).toEqual([...classed, ...HAZARDS].sort());
});

describe.each(signs('prohibition'))('%s forbids', (name) => {
  test('by a red ring and white ground', () => {
    hasColours(name, RED, WHITE);
    expect(elements(name)[0]).toMatch(/^<circle .*fill="#ffffff"/);
    expect(elements(name).at(-3)).toMatch(/^<circle .*stroke="#b8232a" stroke-width="11"/);
  });

  test('by a bar from the upper left to the lower right, over its picture', () => {
    expect(elements(name).at(-2)).toContain(`stroke="${RED}"`);
    const [fromX, fromY, toX, toY] = /d="M(\S+) (\d+)L(\d+) (\d+)"/.exec(elements(name).at(-2)!)!.slice(1).map(Number);
    expect(fromX).toBeLessThan(toX!);
    expect(fromY).toBeLessThan(toY!);
  });
});

describe.each(signs('warning'))('%s warns', (name) => {
  test('by a yellow triangle on its base, edged in black', () => {
    hasColours(name, YELLOW);
    expect(elements(name)[0]).toMatch(/^<path d="M0 \d+L(\d+) (\d+)H-\1z" fill="#fbc400" stroke-width="10"\/>$/);
  });

  test('and its picture stays within the edge', () => {
    const frame = drawnBounds(elements(name)[0]!);
    const { left, top, right, bottom } = drawnBounds(picture(name));
    expect(bottom).toBeLessThanOrEqual(frame.bottom - 5);
    expect(top).toBeGreaterThan(frame.top + 15);
    expect(Math.max(-left, right)).toBeLessThan(frame.right * 0.6);
  });
});

describe.each(signs('mandatory'))('%s obliges', (name) => {
  test('by a white picture on a blue disc', () => {
    hasColours(name, BLUE, WHITE);
    expect(elements(name)[0]).toMatch(/^<circle .*fill="#0f5a9c"/);
    expect(picture(name)).toContain(`<g fill="${WHITE}" stroke="${WHITE}">`);
  });

  test('and its picture stays within the disc', () => {
    const { left, top, right, bottom } = drawnBounds(picture(name));
    expect(Math.max(-left, right)).toBeLessThan(58);
    expect(top).toBeGreaterThan(2);
    expect(bottom).toBeLessThan(118);
  });
});

describe.each([
  ...signs('emergency').map((name) => [name, GREEN, 'leads to safety'] as const),
  ...signs('fireFighting').map((name) => [name, RED, 'shows what fights fire'] as const),
])('%s, %s, %s', (name, colour) => {
  test('by a white picture on a plate with straight sides', () => {
    hasColours(name, colour, WHITE);
    const [edge, ground] = elements(name);
    expect(ground).toMatch(new RegExp(`fill="${colour}(ff)?" stroke="none"`));
    const [outer, inner, drawing] = [drawnBounds(edge!), drawnBounds(ground!), drawnBounds(picture(name))];
    expect(inner.left).toBeGreaterThan(outer.left);
    expect(drawing.left).toBeGreaterThan(inner.left);
    expect(drawing.right).toBeLessThan(inner.right);
    expect(drawing.top).toBeGreaterThan(inner.top);
    expect(drawing.bottom).toBeLessThan(inner.bottom);
  });
});

test.each(signs('emergency'))('%s shines in the dark', (name) => {
  expect(relight(drawn(name), 'night', INK)).toContain(`fill="${GREEN}"`);
});

describe.each(HAZARDS)('%s is a label of the CLP regulation', (name) => {
  test('black on white, on a square that stands on its point, edged in red', () => {
    hasColours(name, RED, WHITE);
    const corners = /^<path d="M0 2L58 60L0 118L-58 60z" fill="#b8232a"/;
    expect(elements(name)[0]).toMatch(corners);
    expect(elements(name)[1]).toContain(`fill="${WHITE}" stroke="none"`);
    expect(picture(name)).toContain('<g fill="#1f2430" stroke="#1f2430">');
  });
});
