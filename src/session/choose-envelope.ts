import { decodeEnvelope } from '../envelope/codec.ts';
import type { Envelope } from '../envelope/envelope.ts';
import { goesOn } from './goes-on.ts';
import type { JournalEntry } from './ports.ts';
import type { Held, Offer } from './view.ts';

/** What a session goes on from, of all that was kept. */
export interface Choice {
  /** Null: a new attempt begins, unless the offer is accepted. */
  readonly envelope: Envelope | null;
  readonly held: Held;
  /** Whether the LMS gave back everything that this device knows of the attempt. */
  readonly isReadBack: boolean;
  /** Whether that makes what this device keeps at this address superfluous. */
  readonly isJournalDone: boolean;
  readonly offer: { readonly envelope: Envelope; readonly words: Offer } | null;
}

export interface Kept {
  /** Suspend data that the LMS gave. */
  readonly suspendData: string;
  /** Kept by this device at this launch address. */
  readonly own: JournalEntry | null;
  /** Kept by this device at another launch address. */
  readonly elsewhere: JournalEntry | null;
}

/** Number of decisions that an envelope holds. */
const decidedIn = ({ finished, current }: Envelope): number =>
  Math.max(finished?.answers.length ?? 0, current?.answers.length ?? 0);

function read(entry: JournalEntry | null): Envelope | null {
  const decoded = entry && decodeEnvelope(entry.envelope);
  return decoded?.kind === 'envelope' ? decoded.envelope : null;
}

/** Of two that have parted: a run played to its ending is never given up for less, else the one written last wins. */
const isWorthMore = (one: Envelope, other: Envelope): boolean => {
  const difference = (one.finished?.raw ?? -1) - (other.finished?.raw ?? -1);
  return difference === 0 ? one.counter > other.counter : difference > 0;
};

/** Whether this device knows of more than the LMS gave, or of something later where the two have parted. */
const isAhead = (journal: Envelope, lms: Envelope): boolean =>
  goesOn(journal, lms) || (!goesOn(lms, journal) && isWorthMore(journal, lms));

/**
 * Of the same attempt, the envelope that goes on from the other wins; of two that parted, the better finished run, else the one written last. Answers of another attempt are never poured into this one: they
 * are offered, and only while this one has no answer of its own.
 */
export function chooseEnvelope({ suspendData, own, elsewhere }: Kept): Choice {
  const lms = decodeEnvelope(suspendData);
  const held: Held = lms.kind === 'envelope' || lms.why === 'empty' ? 'read' : lms.why;
  const none = { held, envelope: null, isReadBack: false, isJournalDone: false, offer: null };
  if (held === 'newer') return none;
  const envelope = lms.kind === 'envelope' ? lms.envelope : null;
  const attempt = lms.kind === 'envelope' ? lms.envelope.attempt : lms.why === 'damaged' ? lms.attempt : null;
  const journal = read(own);
  if (journal && journal.attempt === attempt) {
    if (envelope && !isAhead(journal, envelope)) return { ...none, envelope, isReadBack: true, isJournalDone: true };
    const counter = Math.max(journal.counter, envelope?.counter ?? 0);
    const isMore = envelope === null || goesOn(journal, envelope);
    return { ...none, envelope: { ...journal, counter }, held: isMore ? 'recovered' : 'read' };
  }
  if (envelope && decidedIn(envelope) > 0) return { ...none, envelope, isReadBack: true };
  return { ...none, envelope, offer: offerOf(own, false) ?? offerOf(elsewhere, true) };
}

/**
 * What this device keeps of another attempt, when the LMS may lack it. A run that was played to its ending and sent is
 * no news to it: whoever begins again, as after a failure, means to.
 */
function offerOf(entry: JournalEntry | null, isElsewhere: boolean): Choice['offer'] {
  const envelope = read(entry);
  if (!entry || !envelope || decidedIn(envelope) === 0) return null;
  const { at, isSent } = entry;
  if (isSent && envelope.finished && !envelope.current) return null;
  return {
    envelope,
    words: { at, isSent, isElsewhere, decided: decidedIn(envelope), finished: envelope.finished !== null },
  };
}
