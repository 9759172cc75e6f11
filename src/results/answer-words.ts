import type { Decision } from '../kinds/index.ts';
import { playOf } from '../kinds/index.ts';
import { chosenIn } from '../kinds/log_entry/scene.ts';
import { stepOfLetter, valuesOf } from '../kinds/reading/steps.ts';

/** An answer in words, one line for each thing of it. `isOrdered`: the order of the lines is part of the answer. */
export interface AnswerWords {
  readonly lines: readonly string[];
  readonly isOrdered: boolean;
}

const unordered = (lines: readonly string[]): AnswerWords => ({ lines, isOrdered: false });

/** A value as it is read on an instrument: « 12,5 % ». */
export const valueRead = (scene: Extract<Decision, { kind: 'reading' }>, response: string): string => {
  const value = valuesOf(scene.scale)[stepOfLetter(response)] ?? Number.NaN;
  return `${String(value).replace('.', ',')}\u00a0${scene.scale.unit}`;
};

/** What an answer of letters says. */
function answerWords(scene: Decision, response: string): AnswerWords {
  const textOf = (letter: string): string =>
    playOf(scene)
      .parts(scene)
      .find((part) => part.letter === letter)?.text ?? letter;
  switch (scene.kind) {
    case 'order':
    case 'call':
      return { lines: [...response].map(textOf), isOrdered: true };
    case 'match':
      return unordered(scene.items.map(({ text }, index) => `${text} → ${textOf(response[index] ?? '')}`));
    case 'reading':
      return unordered([`${scene.scale.label}\u00a0: ${valueRead(scene, response)}`]);
    case 'log_entry':
      return unordered(scene.fields.map((field) => `${field.label}\u00a0: ${chosenIn(field, response)?.text ?? ''}`));
    default:
      return unordered([...response].map(textOf));
  }
}

/** The right answer in the plainest way. */
export function rightAnswer(scene: Decision): { readonly response: string; readonly words: AnswerWords } {
  const play = playOf(scene);
  const offered = play.letters(scene, () => true);
  const { patterns, told } = play.interaction(scene);
  const [plainest = ''] = patterns;
  const response = !told
    ? plainest
    : scene.kind === 'match'
      ? (plainest.match(/../g) ?? []).map((pair) => pair[1] ?? '').join('')
      : ([...offered].find((letter) => told(letter) === plainest) ?? '');
  return { response, words: answerWords(scene, response) };
}
