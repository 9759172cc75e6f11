import { gradeOf, withVerdicts } from '../graded.ts';
import { goodPatterns, inAlphabeticalOrder, type Play, partsIn, type Response } from '../play.ts';
import { chosenIn, type LogEntryScene, type LogField } from './scene.ts';

/** Every line: one letter of each list, written in alphabetical order. Lines nearest to the first letters come first. */
function lines(letters: readonly (readonly string[])[]): readonly Response[] {
  const all = letters.reduce<readonly string[]>(
    (begun, ones) => begun.flatMap((line) => ones.map((letter) => line + letter)),
    [''],
  );
  return all.map(inAlphabeticalOrder);
}

/** The letters of a field, those of its right options first. */
const rightFirst = ({ options }: LogField): readonly string[] =>
  [...options].sort((one, other) => Number(other.right) - Number(one.right)).map(({ letter }) => letter);

/** One letter of each field is answered, all in alphabetical order; a field rightly filled counts. */
export const logEntry: Play<LogEntryScene> = {
  parts: ({ fields }) => fields.flatMap(({ options }, index) => partsIn('options', options, ['fields', index])),
  letters: ({ fields }) => fields.flatMap(({ options }) => options.map(({ letter }) => letter)).join(''),
  judge: ({ fields, outcomes }, response, offered) => {
    const chosen = fields.flatMap((field) => chosenIn(field, response) ?? []);
    const isAnswer =
      chosen.length === fields.length &&
      response === inAlphabeticalOrder(chosen.map(({ letter }) => letter)) &&
      [...response].every((letter) => offered.includes(letter));
    if (!isAnswer) return null;
    if (fields.some(({ required }, index) => required && !chosen[index]?.right)) return 'wrong';
    return gradeOf(outcomes, chosen.filter(({ right }) => right).length);
  },
  outcomes: (scene) => withVerdicts(scene.outcomes),
  answers: ({ fields }, offered) => {
    const all = lines(fields.map((field) => rightFirst(field).filter((letter) => offered.includes(letter))));
    return all.map((response) => ({ response, weight: 1 / all.length }));
  },
  closes: () => '',
  interaction: (scene) => {
    const candidates = lines(scene.fields.map(rightFirst));
    return {
      type: 'choice',
      patterns: goodPatterns(
        logEntry,
        scene,
        logEntry.letters(scene, () => true),
        candidates,
      ),
    };
  },
};
