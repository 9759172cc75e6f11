import { withVerdicts } from '../graded.ts';
import { gradeOfOrder, permutations, rightOrder } from '../order/play.ts';
import { goodPatterns, type Play, partsIn, type Response } from '../play.ts';
import type { CallScene } from './scene.ts';

const BEST_LAST = ['wrong', 'acceptable', 'good'] as const;

/** Every number that is offered, each with every order of the message's parts that `orders` gives. */
function* calls({ numbers }: CallScene, offered: string, orders: readonly Response[]): Generator<Response> {
  for (const { letter } of numbers) {
    if (offered.includes(letter)) for (const order of orders) yield letter + order;
  }
}

const messageIn = ({ items }: CallScene, offered: string): string =>
  [...offered].filter((letter) => items.some((item) => item.letter === letter)).join('');

/** The number's letter is answered, then those of the parts in the order in which they were said. */
export const call: Play<CallScene> = {
  parts: (scene) => [...partsIn('numbers', scene.numbers), ...partsIn('items', scene.items)],
  letters: ({ numbers, items }) => [...numbers, ...items].map(({ letter }) => letter).join(''),
  judge: (scene, response, offered) => {
    const number = scene.numbers.find(({ letter }) => letter === response[0] && offered.includes(letter));
    const grade = gradeOfOrder(scene, response.slice(1), messageIn(scene, offered));
    if (!number || grade === null) return null;
    return BEST_LAST.find((verdict) => verdict === number.verdict || verdict === grade) ?? null;
  },
  outcomes: (scene) => withVerdicts(scene.outcomes),
  answers: (scene, offered) => {
    const all = [...calls(scene, offered, [...permutations(messageIn(scene, offered))])];
    return all.map((response) => ({ response, weight: 1 / all.length }));
  },
  closes: () => '',
  interaction: (scene) => {
    const good = scene.numbers.filter(({ verdict }) => verdict === 'good');
    const letters = call.letters(scene, () => true);
    const candidates = calls({ ...scene, numbers: good }, letters, [...permutations(rightOrder(scene.items))]);
    return { type: 'sequencing', patterns: goodPatterns(call, scene, letters, candidates) };
  },
};
