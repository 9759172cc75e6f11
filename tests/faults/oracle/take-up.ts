import { decodeEnvelope } from '../../../src/envelope/codec.ts';
import type { Envelope } from '../../../src/envelope/envelope.ts';
import type { Session } from '../../../src/session/view.ts';
import type { Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';
import type { Book } from './book.ts';
import { beginLine, covers, fork, type Line } from './line.ts';
import type { Pen } from './pen.ts';
import { marksOfGiven, textOf } from './sheet.ts';

/** A text that a carrier keeps by now. */
export interface Held {
  readonly envelope: Envelope;
  readonly line: Line;
  /** The name under which the device keeps it; null on the LMS. */
  readonly key: string | null;
  /** When the device kept it. */
  readonly at: number;
}

/** The envelope at the end of a text that the device keeps, be it a journal or what is played without an LMS. */
const AT_THE_END = /1\.[0-9a-z]{10}\.[0-9a-z._~-]*$/;

export const envelopeIn = (value: string): string => AT_THE_END.exec(value)?.[0] ?? '';

function heldIn(book: Book, where: string, text: string, key: string | null, at: number): readonly Held[] {
  const decoded = decodeEnvelope(text);
  const line = book.lineOf(where, text);
  return decoded.kind === 'envelope' && line ? [{ envelope: decoded.envelope, line, key, at }] : [];
}

/** Everything that is kept by now and can be read: by the LMS for this attempt, by the device at any address. */
export function heldNow({ standard, storage }: World, book: Book, tab: Tab): readonly Held[] {
  const onLms = heldIn(book, tab.attempt.id, standard.read(tab.attempt.store).suspendData, null, 0);
  const onDevice = [...storage.values].flatMap(([key, value]) =>
    heldIn(book, key, envelopeIn(value), key, Number(value.split(' ')[1])),
  );
  return [...onLms, ...onDevice];
}

/** What an envelope puts on screen, at an ending or before one. */
const showsAt = ({ envelope, line }: Held, hasEnded: boolean): string | undefined => {
  const { finished, current } = line.sheet;
  if (hasEnded) return finished?.answers.join();
  return envelope.current ? current.join() : undefined;
};

/** The line that the device offers: what it keeps for this activity, or else the latest of the learner's others. */
function offeredTo(world: World, book: Book, tab: Tab, isElsewhere: boolean): Line | null {
  const mine = heldNow(world, book, tab).filter(({ key }) => {
    const place = book.shelves.get(key ?? '');
    return place?.learner === tab.place.learner && (place !== tab.place) === isElsewhere;
  });
  return mine.sort((one, other) => other.at - one.at)[0]?.line ?? null;
}

/**
 * Finds the line that a page has taken up: that of a carrier which shows the very answers on its screen. Blames a
 * screen that no carrier explains, and a carrier of this attempt that was there to be read and was passed over.
 */
export function takeUp(world: World, book: Book, tab: Tab, pen: Pen, session: Session): void {
  const { link, progress, offer } = session.view();
  const { root } = book.chapter(tab.attempt);
  pen.isTracked = link === 'open';
  pen.wasOver = pen.isTracked && world.standard.read(tab.attempt.store).final !== 'none';
  if (link === 'second' || link === 'stale') return;
  if (link === 'none') {
    // What was played without an LMS goes on without one, where the device lets it.
    pen.line = world.storage.mood === 'refuses' ? beginLine() : book.untracked;
    return;
  }
  const marks = marksOfGiven(progress.given).join();
  if (offer) pen.offered = offeredTo(world, book, tab, offer.isElsewhere);
  const isReadable = ({ key }: Held) =>
    // What is only offered is not taken up yet.
    key === null ||
    (!offer &&
      !pen.misread.has(world.standard.elements.learnerId) &&
      world.storage.mood !== 'refuses' &&
      book.shelves.get(key) === tab.place);
  const held = heldNow(world, book, tab)
    .filter(isReadable)
    .sort((one, other) => other.envelope.counter - one.envelope.counter);
  const found = held.find((one) => showsAt(one, tab.engine.hasEnded(progress)) === marks)?.line;
  const line = found ?? (marks === '' ? root : undefined);
  if (!line) {
    book.blame('wrongAttempt', `page ${tab.number} shows ${marks}, which nothing holds`);
    return;
  }
  pen.line = line;
  if (line.length > 0) book.tally.resumed += 1;
  const isClosedByLie = pen.wasOver && book.chapter(tab.attempt).hasLostEnvelope;
  // A preview shows the lesson from its start, whatever is kept.
  if (offer || tab.terms.mode === 'browse' || pen.misread.size > 0 || isClosedByLie) return;
  for (const { line: other } of held) {
    const isMine = other.attempts.has(tab.attempt) && other.attempts.size === 1;
    if (!isMine || covers(line, other) || book.isDeclined(other)) continue;
    if (fork(line, other)) book.excuse('fork');
    else book.blame('lost', `page ${tab.number} goes on from ${textOf(line.sheet)}, kept was ${textOf(other.sheet)}`);
  }
}
