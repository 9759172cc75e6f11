import { seededRandom } from './seeded.ts';

/** The list in an order that depends on the seed and the name alone: the same learner finds the same order again. */
export function shuffled<T>(list: readonly T[], seed: number, name: string): T[] {
  const random = seededRandom(seed, name);
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
