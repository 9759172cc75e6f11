import { gradeOf, withVerdicts } from '../graded.ts';
import { goodPatterns, type Play, partsIn, type Response } from '../play.ts';
import type { OrderScene } from './scene.ts';

/** All orders of the letters, those nearest to the given one first. */
function* permutations(letters: string): Generator<Response> {
  if (letters.length <= 1) {
    yield letters;
    return;
  }
  for (let index = 0; index < letters.length; index++) {
    const rest = letters.slice(0, index) + letters.slice(index + 1);
    for (const tail of permutations(rest)) yield letters[index] + tail;
  }
}

const rightOrder = (scene: OrderScene): Response =>
  [...scene.items]
    .sort((one, other) => one.rank - other.rank)
    .map(({ letter }) => letter)
    .join('');

/** Number of items standing in a place that their rank may take. */
function inPlace(scene: OrderScene, response: Response): number {
  const ranks = new Map(scene.items.map(({ letter, rank }) => [letter, rank]));
  const wanted = [...ranks.values()].sort((one, other) => one - other);
  return [...response].filter((letter, place) => ranks.get(letter) === wanted[place]).length;
}

/** All letters are answered, in the order given; a step in its right place counts. */
export const order: Play<OrderScene> = {
  parts: (scene) => partsIn('items', scene.items),
  letters: (scene) => scene.items.map(({ letter }) => letter).join(''),
  judge: (scene, response, offered) => {
    const isAnswer = [...response].sort().join('') === [...offered].sort().join('');
    if (!isAnswer) return null;
    if (scene.first !== undefined && response[0] !== scene.first) return 'wrong';
    return gradeOf(scene.outcomes, inPlace(scene, response));
  },
  outcomes: (scene) => withVerdicts(scene.outcomes),
  answers: (_scene, offered) => {
    const all = [...permutations(offered)];
    return all.map((response) => ({ response, weight: 1 / all.length }));
  },
  closes: () => '',
  interaction: (scene) => {
    const plainest = rightOrder(scene);
    return { type: 'sequencing', patterns: goodPatterns(order, scene, plainest, permutations(plainest)) };
  },
};
