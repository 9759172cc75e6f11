import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/preferences/preferences.ts';
import { readChoices } from '../../src/preferences/read-choices.ts';

const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  muted: fc.boolean(),
  volume: fc.integer({ min: 0, max: 100 }),
  captions: fc.boolean(),
  language: fc.constantFrom('auto' as const, 'fr' as const, 'en' as const),
  narration: fc.boolean(),
  rate: fc.constantFrom(0.8, 1, 1.2),
  textSize: fc.constantFrom(100, 125, 150, 200),
  font: fc.constantFrom('standard', 'legible'),
  simple: fc.boolean(),
  theme: fc.constantFrom('auto', 'light', 'dark', 'contrast'),
  motion: fc.constantFrom('auto', 'reduced'),
  spacing: fc.boolean(),
});

test('gives back any choices that were written', () => {
  fc.assert(
    fc.property(anyPreferences, fc.subarray(Object.keys(DEFAULT_PREFERENCES)), (preferences, names) => {
      const choices = Object.fromEntries(Object.entries(preferences).filter(([name]) => names.includes(name)));
      expect(readChoices(JSON.stringify(choices))).toEqual(choices);
    }),
  );
});

test.each([
  ['no text', ''],
  ['no JSON', '{muted'],
  ['null', 'null'],
  ['a list', '[true, 50]'],
  ['a number', '50'],
])('%s holds no choice', (_, text) => {
  expect(readChoices(text)).toEqual({});
});

test('leaves out what is no choice of ours, and keeps the rest', () => {
  const text = JSON.stringify({
    volume: 101,
    muted: 'yes',
    rate: 9,
    theme: 'pink',
    textSize: '125',
    zoom: 2,
    captions: false,
  });
  expect(readChoices(text)).toEqual({ captions: false });
  expect(readChoices('{"volume": 33.3, "__proto__": {"muted": true}}')).toEqual({});
});

test('never throws, and holds nothing but preferences', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const name of Object.keys(readChoices(text))) expect(DEFAULT_PREFERENCES).toHaveProperty(name);
    }),
  );
});
