import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../../src/lesson/shuffled.ts';

test('the same seed and name give the same order, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.integer(), fc.string(), (list, seed, name) => {
      expect(shuffled(list, seed, name)).toEqual(shuffled(list, seed, name));
      expect(shuffled(list, seed, name).sort()).toEqual([...list].sort());
    }),
  );
});

test('the given list stays as it was', () => {
  const list = Object.freeze(['a', 'b', 'c', 'd']);
  expect(shuffled(list, 1, 'hall')).toHaveLength(4);
});

test('every place is about as likely for every choice, over seeds and over names', () => {
  const shares = (orders: readonly string[]) =>
    ['a', 'b', 'c'].flatMap((letter) =>
      [0, 1, 2].map((place) => orders.filter((order) => order[place] === letter).length / orders.length),
    );
  const numbers = Array.from({ length: 3000 }, (_, index) => index);
  const overSeeds = numbers.map((seed) => shuffled(['a', 'b', 'c'], seed, 'ascenseur').join(''));
  const overNames = numbers.map((index) => shuffled(['a', 'b', 'c'], 7, `scene_${index}`).join(''));
  for (const share of [...shares(overSeeds), ...shares(overNames)]) expect(share).toBeCloseTo(1 / 3, 1);
});
