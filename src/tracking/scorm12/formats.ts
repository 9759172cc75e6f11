import { padded, toClock } from '../scorm/formats.ts';

/** Text forms of SCORM 1.2 values: the narrowest that the text and every LMS we measured accept. */

const LOCATION = /^[\x20-\x7e]{1,255}$/;
const LETTERS = /^[0-9a-z]+$/;
/** CMIString255 (RTE 1.2 §3.4.1) holds this many letters, the commas between them and a pair of braces. */
const MOST_LETTERS = 127;

/** CMITimespan `HHHH:MM:SS`. */
export function toTimespan(time: number): string {
  const { hours, minutes, seconds } = toClock(time);
  return `${padded(hours, 4)}:${padded(minutes, 2)}:${padded(seconds, 2)}`;
}

/** CMITime `HH:MM:SS` on the learner's clock, from milliseconds since 1970; null when that is no date. */
export function toTimeOfDay(at: number): string | null {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return null;
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => padded(part, 2)).join(':');
}

/** Null rather than empty: some LMSs keep the old value when they are given an empty one, others lose it. */
export const toLocation = (location: string): string | null => (LOCATION.test(location) ? location : null);

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
