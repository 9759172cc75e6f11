import { LIES, REFUSALS_FOR_GOOD } from '../faults/fault.ts';
import type { Tab } from '../world/tab.ts';
import type { ApiCall, Witness } from '../world/witness.ts';
import type { World } from '../world/world.ts';
import { type Book, createBook } from './book.ts';
import { judgeScreen } from './judge-screen.ts';
import { judgeStore } from './judge-store.ts';
import { judgeWrite } from './judge-write.ts';
import { covers } from './line.ts';
import type { Pen } from './pen.ts';
import { endedOf } from './sheet.ts';
import { envelopeIn, takeUp } from './take-up.ts';

/** Sees all, remembers who holds what, and blames what breaks a promise. */
export interface Oracle extends Witness {
  readonly book: Book;
  readonly pen: (tab: Tab) => Pen;
}

export function createOracle(worldOf: () => World): Oracle {
  const book = createBook();
  const pens = new Map<Tab, Pen>();

  const penOf = (tab: Tab): Pen => {
    const known = pens.get(tab) ?? {
      line: book.chapter(tab.attempt).root,
      isTracked: true,
      isStarted: false,
      wasDeceived: false,
      wasRefusedForGood: false,
      misread: new Set(),
      offered: null,
      wasCut: false,
      wasOver: false,
      unread: [],
    };
    pens.set(tab, known);
    return known;
  };

  const wrote = (tab: Tab, text: string, where: string): void => {
    const pen = penOf(tab);
    // A page opened without an LMS writes while it starts, before anyone can see what it starts from.
    if (!pen.isStarted) pen.unread.push({ text, where });
    // What a review completes leaves out a second run that can no longer count.
    else
      book.write(
        where,
        text,
        pen.wasOver ? { ...pen.line, before: pen.line, sheet: endedOf(pen.line.sheet) } : pen.line,
      );
  };

  const called = (tab: Tab, call: ApiCall): void => {
    const pen = penOf(tab);
    const { fault, element, value } = call;
    judgeWrite(worldOf(), book, tab, pen, call);
    if (call.call === 'set' && element === worldOf().standard.elements.suspendData) {
      // What was cut is replaced by what the LMS held before, be it cut itself.
      const { suspendData } = worldOf().standard.read(tab.attempt.store);
      const isPutBack = pen.wasCut && (book.lineOf(tab.attempt.id, value) || value === suspendData);
      if (!isPutBack) wrote(tab, value, tab.attempt.id);
      pen.wasCut = fault === 'cuts';
    }
    if (call.call === 'get' && !pen.isStarted) {
      // Asked again, a healthy answer counts.
      if (fault === null || fault === 'hangs') pen.misread.delete(element);
      else pen.misread.add(element);
    }
    const chapter = book.chapter(tab.attempt);
    const isSuspend = element === worldOf().standard.elements.suspendData;
    if (call.call === 'set' && fault === null) chapter.lied.delete(element);
    // Nothing is held, says the LMS, and no error: a new attempt begins over the old one.
    if (call.call === 'get' && isSuspend && fault === 'empty') chapter.isHidden = true;
    // The rest of its batch may be stored before it can be set again.
    if (call.call === 'set' && isSuspend && fault !== null && fault !== 'hangs') chapter.hasLostEnvelope = true;
    if (fault === null || (call.call !== 'set' && call.call !== 'commit')) return;
    if (LIES.includes(fault)) pen.wasDeceived = true;
    if (REFUSALS_FOR_GOOD.includes(fault)) pen.wasRefusedForGood = true;
    if (!LIES.includes(fault) && !REFUSALS_FOR_GOOD.includes(fault)) return;
    if (call.call === 'set') chapter.lied.add(element);
    chapter.hasLostAnswer ||= element.startsWith('cmi.interactions') || call.call === 'commit';
    chapter.hasLostEnvelope ||= isSuspend || call.call === 'commit';
  };

  return {
    book,
    pen: penOf,
    started: (tab, session) => {
      const pen = penOf(tab);
      takeUp(worldOf(), book, tab, pen, session);
      pen.isStarted = true;
      for (const { text, where } of pen.unread.splice(0)) wrote(tab, text, where);
    },
    showed: (tab, session) => judgeScreen(worldOf(), book, tab, penOf(tab), session),
    called,
    stored: (attempt, values) => judgeStore(worldOf(), book, attempt, values),
    swallowed: (tab, elements) => {
      penOf(tab).wasDeceived = true;
      for (const element of elements) book.chapter(tab.attempt).swallowed.add(element);
    },
    kept: (tab, key, value) => {
      const text = envelopeIn(value);
      if (text === '') return;
      wrote(tab, text, key);
      const pen = penOf(tab);
      if (!pen.isTracked) book.untracked = pen.line;
      if (!pen.isStarted || !pen.isTracked || pen.misread.has(worldOf().standard.elements.learnerId)) return;
      const lines = book.onDevice.get(key) ?? new Set();
      book.onDevice.set(key, lines.add(pen.line));
      book.shelves.set(key, tab.place);
    },
    erased: (tab, key) => {
      // Read back from the LMS, which alone holds it from now on.
      const { held } = book.chapter(tab.attempt);
      for (const line of book.onDevice.get(key) ?? []) {
        if ([...held].some((one) => covers(one, line))) book.onDevice.get(key)?.delete(line);
      }
    },
    failed: (error) => book.blame('uncaught', error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}
