import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp } from '../../src/gas/exp.ts';

const exponent = fc.double({ min: -40, max: 0, noNaN: true });

test('agrees with Math.exp to twelve digits', () => {
  fc.assert(
    fc.property(exponent, (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 2000 },
  );
});

test('has the same bits in every browser: those of this one', () => {
  expect([0, -0.1, -0.7, -1, -3.3, -20].map(exp)).toEqual([
    1, 0.9048374180359595, 0.4965853037914095, 0.36787944117144233, 0.03688316740124001, 2.0611536224385595e-9,
  ]);
});

test('of a sum is the product', () => {
  fc.assert(
    fc.property(exponent, exponent, (one, other) => {
      expect(exp(one) * exp(other)).toBeCloseTo(exp(one + other), 13);
    }),
  );
});

test('falls to nothing far below', () => {
  expect(exp(-1000)).toBe(0);
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(exp(-700)).toBeGreaterThan(0);
});
