import type { Session } from '../../../src/session/view.ts';
import type { Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';
import type { Book } from './book.ts';
import type { Pen } from './pen.ts';
import { heldNow } from './take-up.ts';

/** Blames a device that lets answers be kept and was not given them at once, and a screen that says otherwise. */
export function judgeKept(world: World, book: Book, tab: Tab, pen: Pen, session: Session): void {
  if (!pen.isTracked || pen.misread.has(world.standard.elements.learnerId)) return;
  const { keptOnDevice } = session.view();
  const isKept = heldNow(world, book, tab).some(({ key, line }) => key !== null && line === pen.line);
  const where = `page ${tab.number}`;
  if (world.storage.mood === 'lets' && !isKept) book.blame('lost', `${where} does not keep an answer on the device`);
  if (keptOnDevice !== isKept) {
    book.blame('untrue', `${where} says that answers are ${keptOnDevice ? '' : 'not '}kept on the device`);
  }
}
