import type { JournalEntry } from '../session/ports.ts';

/** Twice what any LMS is sent: a longer text is nobody's envelope. */
const MOST_CHARACTERS = 8_000;

/** `version at isSent envelope`, one space between. */
const LINE = /^1 (\d{1,15}) ([01]) (.*)$/s;

/** The entry that a stored text holds, or null. Any page of the LMS's origin may have written there. */
export function parseLine(line: string | null): JournalEntry | null {
  const [, at, isSent, envelope] = LINE.exec(line ?? '') ?? [];
  if (envelope === undefined || envelope.length > MOST_CHARACTERS) return null;
  return { envelope, at: Number(at), isSent: isSent === '1' };
}

/** Null for an entry that could not be read again. */
export function formatLine({ envelope, at, isSent }: JournalEntry): string | null {
  const line = `1 ${at} ${isSent ? 1 : 0} ${envelope}`;
  return parseLine(line) && line;
}
