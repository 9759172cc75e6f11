import type { Session } from '../../../src/session/view.ts';
import type { Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';
import type { Book } from './book.ts';
import { compareRecord } from './compare-record.ts';
import type { Pen } from './pen.ts';

/** Blames « sent » and « recorded » where the server does not hold everything, unless the LMS lied. */
export function judgeScreen(world: World, book: Book, tab: Tab, pen: Pen, session: Session): void {
  const { saving, mode, link } = session.view();
  if (link !== 'open' || !pen.isStarted || (saving !== 'sent' && saving !== 'recorded')) return;
  book.tally.wordsChecked += 1;
  const differences = compareRecord(world, book, tab, pen.line.sheet, pen.wasOver).filter(
    // What is read back is the envelope: the results of an attempt that is over can be read by the LMS alone.
    ({ about }) => saving === 'sent' || (about === 'suspend' && mode !== 'review'),
  );
  if (differences.length === 0) return;
  const { lied, swallowed, hasLostEnvelope, isHidden } = book.chapter(tab.attempt);
  // A lie of the LMS over a network that is there; the next launch finds out.
  if (pen.wasDeceived || hasLostEnvelope || lied.size + swallowed.size > 0) {
    book.tally.deceived += 1;
    return;
  }
  // An LMS that refuses an element for good has everything that it wants.
  const excuse = pen.wasRefusedForGood
    ? 'sent without what the LMS refuses for good'
    : pen.misread.size > 0 || isHidden
      ? 'sent after a launch that was read wrongly'
      : null;
  if (excuse !== null) {
    book.excuse(excuse);
    return;
  }
  for (const { words } of differences) book.blame('untrue', `page ${tab.number} says « ${saving} », but ${words}`);
}
