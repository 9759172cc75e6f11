import { gradeOf, withVerdicts } from '../graded.ts';
import { goodPatterns, type Play, partsIn, type Response } from '../play.ts';
import type { SelectionScene } from './scene.ts';

const inAlphabeticalOrder = (letters: Iterable<string>): Response => [...letters].sort().join('');

/** All non-empty sets of letters, each written in alphabetical order. */
function* subsets(letters: string): Generator<Response> {
  for (let bits = 1; bits < 2 ** letters.length; bits++) {
    yield inAlphabeticalOrder([...letters].filter((_, index) => bits & (1 << index)));
  }
}

const rightSet = (scene: SelectionScene): Response =>
  inAlphabeticalOrder(scene.items.filter(({ right }) => right).map(({ letter }) => letter));

/** The letters ticked are answered, in alphabetical order. Items rightly ticked and rightly left count alike. */
export const selection: Play<SelectionScene> = {
  parts: (scene) => partsIn('items', scene.items),
  letters: (scene) => scene.items.map(({ letter }) => letter).join(''),
  judge: (scene, response, offered) => {
    const ticked = new Set(response);
    const isAnswer =
      response !== '' && response === inAlphabeticalOrder(ticked) && [...ticked].every((it) => offered.includes(it));
    if (!isAnswer) return null;
    if (scene.items.some(({ fatal, letter }) => fatal && ticked.has(letter))) return 'fatal';
    if (scene.items.some(({ required, letter }) => required && !ticked.has(letter))) return 'wrong';
    return gradeOf(scene.outcomes, scene.items.filter(({ letter, right }) => ticked.has(letter) === right).length);
  },
  outcomes: (scene) => withVerdicts(scene.outcomes),
  answers: (_scene, offered) => {
    const all = [...subsets(offered)];
    return all.map((response) => ({ response, weight: 1 / all.length }));
  },
  closes: (scene, response) =>
    scene.items
      .filter(({ fatal, letter }) => fatal && response.includes(letter))
      .map(({ letter }) => letter)
      .join(''),
  interaction: (scene) => {
    const offered = scene.items.map(({ letter }) => letter).join('');
    const plainest = rightSet(scene);
    const others = [...subsets(offered)].filter((response) => response !== plainest);
    return { type: 'choice', patterns: goodPatterns(selection, scene, offered, [plainest, ...others]) };
  },
};
