import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PLAYS } from '../../../../src/kinds/index.ts';
import { initialOrder } from '../../../../src/ui/scenes/order/initial-order.ts';
import { anOrder } from '../../../support/scene-builder.ts';

const scene = anOrder('ordre', 1, 'fin');
const answerOf = (seed: number) =>
  initialOrder(scene, seed)
    .map(({ letter }) => letter)
    .join('');

test('validating at once is never a good answer', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => PLAYS.order.judge(scene, answerOf(seed), 'abcd') !== 'good'),
    { numRuns: 2000 },
  );
});

test('the order depends on the seed alone and holds every step', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(answerOf(seed)).toBe(answerOf(seed));
      expect([...answerOf(seed)].sort().join('')).toBe('abcd');
    }),
  );
});

test('a scene whose every order is good still has an order', () => {
  const items = scene.items.map((item) => ({ ...item, rank: 1 }));
  const { first: _first, ...anyOrder } = scene;
  expect(initialOrder({ ...anyOrder, items }, 3)).toHaveLength(4);
});
