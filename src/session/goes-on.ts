import type { Envelope, SavedAnswer } from '../envelope/envelope.ts';

type Answers = readonly SavedAnswer[];

/** Whether an answer is another one as it was, or taken further. */
const continues = (one: SavedAnswer | undefined, other: SavedAnswer): boolean =>
  one?.trace === other.trace &&
  one.first === other.first &&
  one.closed.startsWith(other.closed) &&
  (other.accepted === null || one.accepted === other.accepted);

const isTakenFurther = (one: SavedAnswer, other: SavedAnswer | undefined): boolean =>
  one.accepted !== other?.accepted || one.closed !== other.closed;

const extend = (one: Answers, other: Answers): boolean => other.every((answer, place) => continues(one[place], answer));

const add = (one: Answers, other: Answers): boolean =>
  extend(one, other) && one.some((answer, place) => isTakenFurther(answer, other[place]));

/**
 * Whether one envelope only adds to another of the same attempt: answers, or a better run played to its ending. Counters
 * alone do not tell: a page that could not read this device's answers writes a later envelope and holds fewer.
 */
export function goesOn(one: Envelope, other: Envelope): boolean {
  const before = other.current?.answers ?? [];
  const { finished } = one;
  if (finished && !other.finished) return extend(finished.answers, before);
  if (finished && other.finished && finished.raw > other.finished.raw) return true;
  if (finished?.raw !== other.finished?.raw) return false;
  // A second run that has begun, or one that ended worse and was dropped: which came first, answers do not tell.
  if (finished && !(one.current && other.current)) return false;
  return add(one.current?.answers ?? [], before);
}
