import type { Tab } from '../world/tab.ts';
import type { World } from '../world/world.ts';
import { type Book, type Chapter, wrongedIn } from './book.ts';
import { compareRecord, type Difference } from './compare-record.ts';
import { covers, fork, type Line } from './line.ts';
import { textOf } from './sheet.ts';

/** What carriers hold of a place's present attempt, before the healthy launch. */
export interface Survivors {
  readonly onLms: readonly Line[];
  readonly onDevice: readonly Line[];
  /** Whether the LMS had closed the attempt by a final status. */
  readonly isOver: boolean;
}

export function survivorsAt({ server, standard }: World, book: Book, place: Tab['place']): Survivors {
  const attempt = server.present(place.name);
  const isOfAttempt = (line: Line) => line.length > 0 && line.attempts.has(attempt) && line.attempts.size === 1;
  const kept = [...book.onDevice].flatMap(([key, lines]) => (book.shelves.get(key) === place ? [...lines] : []));
  return {
    onLms: [...book.chapter(attempt).held].filter(isOfAttempt),
    onDevice: kept.filter(isOfAttempt),
    isOver: standard.read(attempt.store).final !== 'none',
  };
}

/**
 * Why a line that survived may be missing from the record all the same; null when nothing excuses it.
 * - `declined`: it was offered, and the learner said no.
 * - `fork`: the learner went on from an older line where this one could not be read (private window, another login,
 *   an LMS read wrongly). One attempt holds one line: of two, either.
 * - `closed by a lie`: as below.
 * - `hidden by the LMS`: it said, without an error, that it held nothing, and a new attempt began over the old one.
 * - `second run`: an attempt closed by a final status cannot be opened again, so that a better run begun after it and
 *   not ended can no longer count; what ended is there.
 */
function excuseFor(
  book: Book,
  { hasLostEnvelope, isHidden }: Chapter,
  recorded: Line | undefined,
  line: Line,
  { isOver }: Survivors,
): string | null {
  if (book.isDeclined(line)) return 'declined';
  if (isOver && hasLostEnvelope) return 'closed by a lie';
  if (isHidden) return 'hidden by the LMS';
  if (!recorded) return null;
  if (isOver && line.sheet.finished && recorded.sheet.finished) {
    if (recorded.sheet.finished.raw >= line.sheet.finished.raw) return 'second run';
  }
  return fork(recorded, line) ? 'fork' : null;
}

/**
 * Judges the record of a healthy launch that had time to settle: everything that a carrier held is there, and the
 * record says of it what it should.
 */
export function examine(world: World, book: Book, tab: Tab, survivors: Survivors): void {
  const { standard } = world;
  const { attempt } = tab;
  const chapter = book.chapter(attempt);
  const facts = standard.read(attempt.store);
  const recorded = book.lineOf(attempt.id, facts.suspendData);

  for (const line of [...survivors.onLms, ...survivors.onDevice]) {
    if (recorded && covers(recorded, line)) continue;
    const excuse = excuseFor(book, chapter, recorded, line, survivors);
    if (excuse !== null) book.excuse(excuse);
    else
      book.blame(
        'lost',
        `${attempt.id} holds ${recorded ? textOf(recorded.sheet) : 'nothing'}, kept was ${textOf(line.sheet)}`,
      );
  }
  if (recorded) {
    const differences = compareRecord(world, book, tab, recorded.sheet);
    for (const difference of differences) {
      const excuse = excuseDifference(book, tab, survivors, difference);
      if (excuse !== null) book.excuse(excuse);
      else book.blame(difference.promise, `${attempt.id}: ${difference.words}`);
    }
  }
  if (chapter.bestRaw !== null && (facts.raw === null || facts.raw < chapter.bestRaw)) {
    book.blame('wrongStatus', `${attempt.id}: the score fell from ${chapter.bestRaw} to ${facts.raw}`);
  }
  if (standard.height[facts.final] < chapter.bestFinal)
    book.blame('wrongStatus', `${attempt.id}: the status fell to ${facts.final}`);
}

/**
 * Why a record may differ from its own envelope; null when nothing excuses it.
 * - `closed by a lie`: the LMS said that it had this element, or refused it for good, and closed the attempt before a
 *   launch could find out; in a review only score and status can be read, and results only be completed upward.
 * - `report outlives its envelope`: no carrier has the answers any more, for the LMS lost the suspend data and the
 *   device was wiped or refused; what the report shows of them stays until they are given again.
 */
function excuseDifference(book: Book, tab: Tab, { isOver }: Survivors, { about }: Difference): string | null {
  const chapter = book.chapter(tab.attempt);
  const topics = { suspend: /suspend_data/, answer: /interactions/, score: /score/, status: /status|score|progress/ };
  const isLost = chapter.hasLostEnvelope || (about === 'answer' && chapter.hasLostAnswer);
  if (isOver && isLost) return 'closed by a lie';
  if (isOver && wrongedIn(chapter).some((element) => topics[about].test(element))) return 'closed by a lie';
  const isReport = about === 'answer' || about === 'score';
  return isReport && (chapter.hasLostEnvelope || chapter.isHidden) ? 'report outlives its envelope' : null;
}
