import { describe, expect, test } from 'vitest';
import { THEMES, themeCss } from '../../src/package/themes.ts';

type Name = keyof (typeof THEMES)['light'];

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXTS: readonly (readonly [text: Name, on: Name])[] = [
  ['ink', 'paper'],
  ['ink', 'dots'],
  ['ink', 'card'],
  ['ink', 'caption'],
  ['ink', 'cover'],
  ['ink', 'cover-dots'],
  ['quiet', 'paper'],
  ['quiet', 'dots'],
  ['quiet', 'card'],
  ['on-signal', 'signal'],
  ['on-bar', 'bar'],
  ['on-act', 'act'],
  ['on-act', 'act-over'],
  ['on-good', 'good'],
  ['on-acceptable', 'acceptable'],
  ['on-wrong', 'wrong'],
  ['on-fatal', 'fatal'],
  ['on-pit', 'pit'],
];

const PARTS: readonly (readonly [part: Name, beside: Name])[] = [
  ['edge', 'paper'],
  ['edge', 'dots'],
  ['edge', 'card'],
  ['edge', 'caption'],
  ['edge', 'cover'],
  ['edge', 'bar'],
  ['good', 'card'],
  ['wrong', 'card'],
  ['fatal', 'card'],
  ['fatal', 'caption'],
  ['act', 'card'],
  ['act', 'paper'],
];

describe.each(Object.entries(THEMES))('in the %s theme', (_, theme) => {
  test.each(TEXTS)('%s is read on %s at 7:1 at least', (text, on) => {
    expect(contrast(theme[text], theme[on])).toBeGreaterThanOrEqual(7);
  });

  test.each(PARTS)('%s is seen beside %s at 3:1 at least', (part, beside) => {
    expect(contrast(theme[part], theme[beside])).toBeGreaterThanOrEqual(3);
  });
});

test.each(Object.values(THEMES))(
  'what the accent fills stands out by its fill or by its outline',
  ({ signal, edge, card }) => {
    expect(Math.max(contrast(signal, card), contrast(signal, edge))).toBeGreaterThanOrEqual(3);
  },
);

test('a device that asks for the dark gets it without a script, unless the learner chose another theme', () => {
  const dark = `--paper:${THEMES.dark.paper};`;
  const [, media] = /prefers-color-scheme:dark\)\{(:root[^{]*)\{/.exec(themeCss())!;
  expect(media).toBe(':root:is(:not([data-theme]),[data-theme=auto])');
  expect(themeCss().split(dark).length - 1).toBe(2);
});
