import { gradeOf, withVerdicts } from '../graded.ts';
import { MAX_PATTERNS, type Play, partsIn, type Response } from '../play.ts';
import type { MatchScene } from './scene.ts';

/** The right target's letter of each item, in their order. */
const rightPairing = ({ items, targets }: MatchScene): Response =>
  items.map((item) => targets.find(({ id }) => id === item.target)?.letter ?? '').join('');

const countRight = (right: Response, response: Response): number =>
  [...response].filter((letter, index) => letter === right[index]).length;

/** All pairings with at most `wrong` wrong pairs, the right one first. */
function* pairings(right: Response, letters: string, wrong: number): Generator<Response> {
  const [first] = right;
  if (first === undefined) {
    yield '';
    return;
  }
  for (const letter of new Set(first + letters)) {
    const left = wrong - (letter === first ? 0 : 1);
    if (left < 0) continue;
    for (const rest of pairings(right.slice(1), letters, left)) yield letter + rest;
  }
}

/** In how many ways `some` of `all` can be taken. */
const waysToTake = (some: number, all: number): number =>
  some === 0 ? 1 : (waysToTake(some - 1, all) * (all - some + 1)) / some;

/** The letter of each item's target is answered, in the order of the items; a right pair counts. */
export const match: Play<MatchScene> = {
  parts: ({ items, targets }) => [...partsIn('items', items), ...partsIn('targets', targets)],
  letters: ({ targets }) => targets.map(({ letter }) => letter).join(''),
  judge: (scene, response, offered) => {
    const right = rightPairing(scene);
    const isAnswer = response.length === right.length && [...response].every((letter) => offered.includes(letter));
    return isAnswer ? gradeOf(scene.outcomes, countRight(right, response)) : null;
  },
  outcomes: ({ outcomes }) => withVerdicts(outcomes),
  // Up to 15,625 pairings are judged by their number of right pairs alone: each number has one answer, and the chances
  // of all the pairings that have it.
  answers: (scene, offered) => {
    const right = rightPairing(scene);
    const wrong = [...right].map((letter) => [...offered].find((other) => other !== letter) ?? letter).join('');
    const counts = Array.from({ length: right.length + 1 }, (_, count) => right.length - count);
    return counts.map((count) => ({
      response: right.slice(0, count) + wrong.slice(count),
      weight:
        (waysToTake(count, right.length) * (offered.length - 1) ** (right.length - count)) /
        offered.length ** right.length,
    }));
  },
  closes: () => '',
  interaction: (scene) => {
    const right = rightPairing(scene);
    const told = (response: Response) =>
      [...response].map((it, index) => `${scene.items[index]?.letter}${it}`).join('');
    const patterns: string[] = [];
    for (const good of pairings(
      right,
      match.letters(scene, () => true),
      right.length - scene.outcomes.good.atLeast,
    )) {
      patterns.push(told(good));
      if (patterns.length === MAX_PATTERNS) break;
    }
    return { type: 'matching', patterns, told };
  },
};
