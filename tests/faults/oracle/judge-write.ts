import type { Tab } from '../world/tab.ts';
import type { ApiCall } from '../world/witness.ts';
import type { World } from '../world/world.ts';
import type { Book } from './book.ts';
import { compareRecord } from './compare-record.ts';
import type { Pen } from './pen.ts';
import { heldNow } from './take-up.ts';

/** Ways out that end the attempt. */
const ENDS = ['', 'normal'];

/** Architecture §4: what a launch may write beside results. */
const ALLOWED_IN_BROWSE = /status$/;

/** Blames a call that this launch may not make. */
export function judgeWrite(world: World, book: Book, tab: Tab, pen: Pen, { call, element, value }: ApiCall): void {
  const { standard } = world;
  const view = tab.session()?.view();
  if (view?.link === 'second' || view?.link === 'none') {
    book.blame('forbidden', `page ${tab.number}, link ${view.link}: ${call} ${element}`);
    return;
  }
  if (call === 'set' && standard.isOutcome(element, value)) judgeOutcome(world, book, tab, pen, element);
  if (call === 'set' && element === standard.elements.exit && ENDS.includes(value)) judgeExit(world, book, tab, pen);
  if (call !== 'set' || pen.misread.size > 0) return;
  const { mode } = tab.terms;
  // The way out of a review or a preview asks the LMS to go on, and changes no record.
  if (/^adl\.nav|exit$/.test(element)) return;
  if (mode === 'browse' && !ALLOWED_IN_BROWSE.test(element)) {
    book.blame('forbidden', `page ${tab.number}, browse: ${element} = ${value}`);
  }
  if (mode === 'review' && !completesUpward(world, book, tab)) {
    book.blame('forbidden', `page ${tab.number}, review: ${element} = ${value}`);
  }
}

/** A status goes only after the score that explains it has arrived (architecture §4). */
function judgeOutcome(world: World, book: Book, tab: Tab, pen: Pen, element: string): void {
  const { raw } = world.standard.read(tab.attempt.store);
  const earned = pen.line.sheet.finished?.raw ?? null;
  const { lied, swallowed, isHidden, hasLostEnvelope } = book.chapter(tab.attempt);
  if ([...lied, ...swallowed].some((one) => one.includes('score'))) return;
  // A better score whose run no carrier has any more is not lowered, and explains the status as well.
  if (raw !== null && earned !== null && raw > earned && (isHidden || hasLostEnvelope)) return;
  // A hundredth away is a value sent only to be told from another: it says the same.
  if (raw !== null && earned !== null && Math.abs(raw - earned) < 0.02) return;
  book.blame('wrongStatus', `page ${tab.number} sets ${element} while the score is ${raw}, earned was ${earned}`);
}

/** These ways out end the attempt, and a strict LMS then hands nothing back (RTE 2004 §4.2.8). */
function judgeExit(world: World, book: Book, tab: Tab, pen: Pen): void {
  const { lied, swallowed, hasLostAnswer, hasLostEnvelope } = book.chapter(tab.attempt);
  if (pen.wasRefusedForGood || hasLostAnswer || hasLostEnvelope || lied.size + swallowed.size > 0) return;
  for (const { promise, words } of compareRecord(world, book, tab, pen.line.sheet, pen.wasOver)) {
    book.blame(promise, `page ${tab.number} ends the attempt, but ${words}`);
  }
}

/** The one exception: this attempt reached an ending whose results did not all arrive. */
function completesUpward(world: World, book: Book, tab: Tab): boolean {
  const { raw, final } = world.standard.read(tab.attempt.store);
  return heldNow(world, book, tab).some(
    ({ line }) =>
      line.attempts.has(tab.attempt) &&
      line.sheet.finished !== null &&
      (raw === null || raw <= line.sheet.finished.raw || final === 'failed'),
  );
}
