import type { Given } from '../../../src/engine/progress.ts';
import type { Envelope, SavedAnswer } from '../../../src/envelope/envelope.ts';

/** What a carrier holds of one decision: `trace:first:accepted:closed`. */
export type AnswerMark = string;

/** What a carrier holds of an attempt, told as the learner would: the best run that ended, and the one under way. */
export interface Sheet {
  readonly finished: { readonly raw: number; readonly answers: readonly AnswerMark[] } | null;
  /** Empty where no run is under way. */
  readonly current: readonly AnswerMark[];
}

export const EMPTY: Sheet = { finished: null, current: [] };

const markOf = ({ trace, first, accepted, closed }: SavedAnswer): AnswerMark =>
  `${trace}:${first}:${accepted ?? ''}:${closed}`;

export const marksOfGiven = (given: readonly Given[]): readonly AnswerMark[] =>
  given.map(({ trace, first, accepted, closed }) => `${trace}:${first.response}:${accepted?.response ?? ''}:${closed}`);

export const sheetOf = ({ finished, current }: Envelope): Sheet => ({
  finished: finished && { raw: finished.raw, answers: finished.answers.map(markOf) },
  current: current?.answers.map(markOf) ?? [],
});

export const textOf = ({ finished, current }: Sheet): string =>
  `${finished ? `${finished.raw}% ${finished.answers.join(' ')}` : '–'} | ${current.join(' ')}`;

/** The run that ended, alone: what still matters of an attempt that is over. */
export const endedOf = (sheet: Sheet): Sheet => (sheet.finished ? { ...sheet, current: [] } : sheet);

export const isSame = (one: Sheet, other: Sheet): boolean => textOf(one) === textOf(other);
