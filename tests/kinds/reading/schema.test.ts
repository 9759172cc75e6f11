import { expect, test } from 'vitest';
import type { ReadingScene, Scale } from '../../../src/kinds/reading/scene.ts';
import { readingMistakes } from '../../../src/kinds/reading/schema.ts';
import { sceneSchema } from '../../../src/kinds/schemas.ts';
import { mistakesTold } from '../../support/mistakes-told.ts';
import { aReading } from '../../support/scene-builder.ts';

const scene = aReading('mesure', 0, 'fin');
const { good, acceptable, wrong } = scene.outcomes;

const onScale = (scale: Partial<Scale>, more: Partial<ReadingScene> = {}): ReadingScene => ({
  ...scene,
  ...more,
  scale: { ...scene.scale, ...scale },
});

test.each([
  ['tenths', scene],
  ['36 values', onScale({ max: 3.5 })],
  ['hundredths that a computer does not add exactly', onScale({ min: 0.07, max: 0.35, step: 0.07 }, { value: 0.21 })],
  ['whole numbers', onScale({ max: 100, step: 5 }, { value: 20 })],
])('takes %s', (_, right) => {
  expect(sceneSchema.safeParse(right).success).toBe(true);
  expect(readingMistakes(right)).toEqual([]);
});

test.each([
  [
    'a scale upside down',
    onScale({ min: 2, max: 0 }),
    'scale.max: « max » (0) n’est pas au-dessus de « min » (2). → Donnez une échelle de deux valeurs au moins.',
  ],
  [
    'a scale that does not end on a step',
    onScale({ max: 2, step: 0.3 }),
    'scale.max: De 0 à 2, l’échelle ne tombe pas juste avec un pas de 0.3. → Changez « max » ou « step ».',
  ],
  [
    '37 values',
    onScale({ max: 3.6 }),
    'scale.max: L’échelle a 37 valeurs. → Gardez-en 36 au plus : une lettre est envoyée pour chacune.',
  ],
  [
    'a right value between two steps',
    onScale({}, { value: 0.95 }),
    'value: « value » vaut 0.95, que l’échelle n’a pas. → Donnez une valeur de 0 à 2, par pas de 0.1.',
  ],
  [
    'a right value above the scale',
    onScale({}, { value: 2.1 }),
    'value: « value » vaut 2.1, que l’échelle n’a pas. → Donnez une valeur de 0 à 2, par pas de 0.1.',
  ],
  [
    'an acceptable distance that is no more than the good one',
    onScale({}, { outcomes: { good, acceptable: { ...acceptable!, within: 0.1 }, wrong } }),
    'outcomes.acceptable.within: L’écart de « acceptable » (0.1) n’est pas au-dessus de celui de « good » (0.1). → Donnez à « acceptable » un écart plus grand, ou retirez-le.',
  ],
])('refuses %s', (_, broken, remark) => {
  expect(mistakesTold(readingMistakes(broken))).toEqual([remark]);
});

test('finds nothing in what cannot be read', () => {
  for (const broken of [null, {}, { scale: {} }, { scale: { min: 0, max: 1, step: 0 }, value: 1 }]) {
    expect(readingMistakes(broken)).toEqual([]);
  }
});

test.each([
  ['a fatal value', { ...scene, outcomes: { ...scene.outcomes, fatal: wrong } }],
  ['a threshold in place of a tolerance', { ...scene, outcomes: { good: { ...wrong, atLeast: 1 }, wrong } }],
  ['a scale below zero', onScale({ min: -1 })],
  ['no unit', onScale({ unit: '' })],
])('refuses %s by its form', (_, broken) => {
  expect(sceneSchema.safeParse(broken).success).toBe(false);
});
