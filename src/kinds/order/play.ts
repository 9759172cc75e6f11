import type { Verdict } from '../../lesson/lesson.ts';
import { gradeOf, withVerdicts } from '../graded.ts';
import { goodPatterns, inAlphabeticalOrder, type Play, partsIn, type Response } from '../play.ts';
import type { OrderScene } from './scene.ts';

/** All orders of the letters, those nearest to the given one first. */
export function* permutations(letters: string): Generator<Response> {
  if (letters.length <= 1) {
    yield letters;
    return;
  }
  for (let index = 0; index < letters.length; index++) {
    const rest = letters.slice(0, index) + letters.slice(index + 1);
    for (const tail of permutations(rest)) yield letters[index] + tail;
  }
}

export const rightOrder = (items: OrderScene['items']): Response =>
  [...items]
    .sort((one, other) => one.rank - other.rank)
    .map(({ letter }) => letter)
    .join('');

/** Number of items standing in a place that their rank may take. */
function inPlace(items: OrderScene['items'], response: Response): number {
  const ranks = new Map(items.map(({ letter, rank }) => [letter, rank]));
  const wanted = [...ranks.values()].sort((one, other) => one - other);
  return [...response].filter((letter, place) => ranks.get(letter) === wanted[place]).length;
}

type Ordered = Pick<OrderScene, 'items' | 'first' | 'outcomes'>;

/** The verdict on an order of the offered letters, or null when it is none. */
export function gradeOfOrder({ items, first, outcomes }: Ordered, response: Response, offered: string): Verdict | null {
  if (inAlphabeticalOrder(response) !== inAlphabeticalOrder(offered)) return null;
  if (first !== undefined && response[0] !== first) return 'wrong';
  return gradeOf(outcomes, inPlace(items, response));
}

/** All letters are answered, in the order given; a step in its right place counts. */
export const order: Play<OrderScene> = {
  parts: (scene) => partsIn('items', scene.items),
  letters: (scene) => scene.items.map(({ letter }) => letter).join(''),
  judge: gradeOfOrder,
  outcomes: (scene) => withVerdicts(scene.outcomes),
  answers: (_scene, offered) => {
    const all = [...permutations(offered)];
    return all.map((response) => ({ response, weight: 1 / all.length }));
  },
  closes: () => '',
  interaction: (scene) => {
    const plainest = rightOrder(scene.items);
    return { type: 'sequencing', patterns: goodPatterns(order, scene, plainest, permutations(plainest)) };
  },
};
