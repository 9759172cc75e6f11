import { expect, test } from 'vitest';
import { placesOf } from '../../../../src/ui/scenes/order/places.ts';
import { anOrder } from '../../../support/scene-builder.ts';

test('steps of one rank may stand in any of their places', () => {
  const { items } = anOrder('ordre', 1, 'fin');
  expect(items.map((item) => placesOf(item, items))).toEqual([[1], [2, 3], [2, 3], [4]]);
});
