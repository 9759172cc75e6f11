import { padded, toClock, toDecimal, toPairs } from '../scorm/formats.ts';
import type { AnswerType } from '../tracker.ts';

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

/** CMIFeedback of a response: letters as `a,c`, pairs as `a.x,b.y`, or a number. Null when it is none of its type. */
export function toResponse(type: AnswerType, response: string): string | null {
  if (type === 'numeric') return toDecimal(response);
  if (type === 'matching') return toPairs(response, '.', ',');
  return LETTERS.test(response) && response.length <= MOST_LETTERS ? [...response].join(',') : null;
}

/**
 * CMIFeedback of a correct response. In a `choice` and in a `matching` several are all needed, which RTE 1.2
 * (CMIFeedback) writes in braces, `{a,c}`; a bare `a,c` leaves open whether either would do, and Moodle's report, which
 * joins patterns with commas, would run two sets into one. A sequence is all needed by nature and has no braces.
 */
export function toPattern(type: AnswerType, response: string): string | null {
  const list = toResponse(type, response);
  return list?.includes(',') && type !== 'sequencing' ? `{${list}}` : list;
}
