/** Text forms of SCORM 1.2 values: the narrowest that the text and every LMS we measured accept. */

const LONGEST_HOURS = 9999;
const MOST_SECONDS = LONGEST_HOURS * 3600 + 59 * 60 + 59;

const LOCATION = /^[\x20-\x7e]{1,255}$/;
const SUSPEND_DATA = /^[\x20-\x7e]{1,4096}$/;
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const LETTERS = /^[0-9a-z]+$/;
/** CMIString255 (RTE 1.2 §3.4.1) holds this many letters, the commas between them and a pair of braces. */
const MOST_LETTERS = 127;

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** CMITimespan `HHHH:MM:SS`. Rounds before splitting, else 59.6 s would read `00:00:60`; no seconds reads as zero. */
export function toTimespan(seconds: number): string {
  const whole = Number.isNaN(seconds) ? 0 : Math.round(Math.min(Math.max(seconds, 0), MOST_SECONDS));
  const hours = Math.floor(whole / 3600);
  return `${padded(hours, 4)}:${padded(Math.floor(whole / 60) % 60, 2)}:${padded(whole % 60, 2)}`;
}

/** CMITime `HH:MM:SS` on the learner's clock, from milliseconds since 1970; null when that is no date. */
export function toTimeOfDay(at: number): string | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part, 2)).join(':');
}

/** CMIDecimal of a score: 0–100, at most two decimals (older Moodles refuse more); null when it is not a number. */
export function toScore(value: number): string | null {
  if (Number.isNaN(value)) return null;
  return String(Math.round(Math.min(Math.max(value, 0), 100) * 100) / 100);
}

/** CMIIdentifier without the characters that some LMS refuses; null when it is not one. */
export const toIdentifier = (id: string): string | null => (IDENTIFIER.test(id) ? id : null);

/** Null rather than empty: some LMSs keep the old value when they are given an empty one, others lose it. */
export const toLocation = (location: string): string | null => (LOCATION.test(location) ? location : null);

/** Suspend data "must be transferred in ASCII" (RTE 1.2 p. 3-34). Never cut to fit: half of it is worth nothing. */
export const toSuspendData = (data: string): string | null => (SUSPEND_DATA.test(data) ? data : null);

/** CMIFeedback of a `choice` or `sequencing` response: letters as `a,c`. Null when they are not letters. */
export function toResponse(letters: string): string | null {
  return LETTERS.test(letters) && letters.length <= MOST_LETTERS ? [...letters].join(',') : null;
}

/**
 * CMIFeedback of a correct response. In a `choice` several letters are all needed, which RTE 1.2 (CMIFeedback) writes
 * in braces, `{a,c}`; a bare `a,c` leaves open whether either would do, and Moodle's report, which joins patterns with
 * commas, would run two sets into one. A sequence is all needed by nature and has no braces.
 */
export function toPattern(type: 'choice' | 'sequencing', letters: string): string | null {
  const list = toResponse(letters);
  return list !== null && type === 'choice' && letters.length > 1 ? `{${list}}` : list;
}
