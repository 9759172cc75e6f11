import { expect, test } from 'vitest';
import { observation } from '../../../src/kinds/observation/play.ts';
import { anObservation } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

/** a and b are hazards (a required), c is none, d is fatal; 4 right for good, 3 for acceptable. */
const scene = anObservation('atelier', 0, 'fin');

test.each([
  ['ab', 'good'],
  ['a', 'acceptable'],
  ['abc', 'acceptable'],
  ['b', 'wrong'],
  ['abd', 'fatal'],
])('finds %s %s', (response, verdict) => {
  expect(observation.judge(scene, response, 'abcd')).toBe(verdict);
});

test.each(['', 'ba', 'abe'])('takes « %s » for no answer', (response) => {
  expect(observation.judge(scene, response, 'abcd')).toBeNull();
});

test('has an answer for each set of spots but the empty one, all as likely', () => {
  expectFairAnswers(observation, scene, 'abcd', 15);
});

test('is recorded as the spots that are hazards', () => {
  expect(observation.interaction(scene)).toEqual({ type: 'choice', patterns: ['ab'] });
});
