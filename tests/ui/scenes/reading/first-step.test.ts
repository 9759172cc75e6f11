import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAYS } from '../../../../src/kinds/index.ts';
import { letterOfStep } from '../../../../src/kinds/reading/steps.ts';
import { firstStep } from '../../../../src/ui/scenes/reading/first-step.ts';
import { aReading } from '../../../support/scene-builder.ts';

const scene = aReading('mesure', 1, 'fin');

test('validating at once is never a good answer, nor an acceptable one', () => {
  fc.assert(
    fc.property(fc.nat(20), (step) => {
      const any = { ...scene, value: step / 10 };
      const letters = PLAYS.reading.letters(any, () => true);
      expect(PLAYS.reading.judge(any, letterOfStep(firstStep(any)), letters)).toBe('wrong');
    }),
  );
});

test('a scale without a wrong value begins at its lowest', () => {
  const { good, wrong } = scene.outcomes;
  expect(firstStep({ ...scene, outcomes: { good: { ...good, within: 9 }, wrong } })).toBe(0);
});
