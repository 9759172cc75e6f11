import type { Letter } from '../lesson/ids.ts';
import type { DecisionBase } from '../lesson/lesson.ts';
import { type GradedOutcomes, gradeOf, withVerdicts } from './graded.ts';
import { goodPatterns, inAlphabeticalOrder, type Play, partsIn, type Response } from './play.ts';

/** Something to take or to leave. */
export interface TickedItem {
  readonly id: string;
  readonly letter: Letter;
  readonly text: string;
  /** The same in plain words. */
  readonly simple?: string;
  /** Whether it belongs to the right set. */
  readonly right: boolean;
  /** Left out, it makes the answer wrong whatever the rest. */
  readonly required?: boolean;
  /** Ticked, it makes the answer fatal whatever the rest. */
  readonly fatal?: boolean;
  /** Said of this item when it was wrongly ticked or wrongly left. */
  readonly note?: string;
}

/** A decision whose answer is a set: at least one item is ticked. */
export interface TickedScene<I extends TickedItem = TickedItem> extends DecisionBase {
  readonly items: readonly I[];
  readonly outcomes: GradedOutcomes;
}

/** All non-empty sets of letters, each written in alphabetical order. */
function* subsets(letters: string): Generator<Response> {
  for (let bits = 1; bits < 2 ** letters.length; bits++) {
    yield inAlphabeticalOrder([...letters].filter((_, index) => bits & (1 << index)));
  }
}

/**
 * The letters ticked are answered, in alphabetical order. Items rightly ticked and rightly left count alike. `allows`
 * says which sets can be answered at all.
 */
export function ticking<S extends TickedScene>(
  allows: (scene: S, response: Response) => boolean = () => true,
): Play<S> {
  const answersTo = (scene: S, offered: string) => [...subsets(offered)].filter((response) => allows(scene, response));
  const play: Play<S> = {
    parts: (scene) => partsIn('items', scene.items),
    letters: (scene) => scene.items.map(({ letter }) => letter).join(''),
    judge: (scene, response, offered) => {
      const ticked = new Set(response);
      const isAnswer =
        response !== '' && response === inAlphabeticalOrder(ticked) && [...ticked].every((it) => offered.includes(it));
      if (!isAnswer || !allows(scene, response)) return null;
      if (scene.items.some(({ fatal, letter }) => fatal && ticked.has(letter))) return 'fatal';
      if (scene.items.some(({ required, letter }) => required && !ticked.has(letter))) return 'wrong';
      return gradeOf(scene.outcomes, scene.items.filter(({ letter, right }) => ticked.has(letter) === right).length);
    },
    outcomes: (scene) => withVerdicts(scene.outcomes),
    answers: (scene, offered) => {
      const all = answersTo(scene, offered);
      return all.map((response) => ({ response, weight: 1 / all.length }));
    },
    closes: (scene, response) =>
      scene.items
        .filter(({ fatal, letter }) => fatal && response.includes(letter))
        .map(({ letter }) => letter)
        .join(''),
    interaction: (scene) => {
      const offered = play.letters(scene, () => true);
      const plainest = inAlphabeticalOrder(scene.items.filter(({ right }) => right).map(({ letter }) => letter));
      const others = answersTo(scene, offered).filter((response) => response !== plainest);
      return { type: 'choice', patterns: goodPatterns(play, scene, offered, [plainest, ...others]) };
    },
  };
  return play;
}
