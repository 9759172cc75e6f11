import { expect, test } from 'vitest';
import { readProject } from '../../src/build/read-project.ts';
import { LIE, LSE, toHundredths, toLie, toShare } from '../../src/gas/scale.ts';

test('the limits are those of the fact that lessons cite', () => {
  const fact = readProject().facts.value.find(({ id }) => id === 'GAZ-006');
  const statement = fact?.statement.replaceAll('\u00A0', ' ');
  expect(statement).toContain(`${LIE / 100} % (LIE`);
  expect(statement).toContain(`${LSE / 100} % (LSE`);
});

test('100 % of the LIE is the LIE, and nothing below it', () => {
  expect(toLie(LIE)).toBe(100);
  expect(toLie(LIE - 1)).toBe(99);
  expect(toLie(0)).toBe(0);
});

test('a share is kept to a hundredth of a percent', () => {
  expect(toHundredths(0.012_349)).toBe(123);
  expect(toHundredths(toShare(1234))).toBe(1234);
});
