import { toClock, toDecimal, toPairs, toScore } from '../scorm/formats.ts';
import type { AnswerType } from '../tracker.ts';

/** Text forms of SCORM 2004 values: the narrowest that the text and every LMS we measured accept. */

const LOCATION = /^[\x20-\x7e]{1,1000}$/;
const LETTERS = /^[0-9a-z]{1,36}$/;
const LONGEST_LINE = 250;

/** timeinterval `PT1H2M3S`, without the parts that are zero before the first one that is not. */
export function toTimeInterval(time: number): string {
  const { hours, minutes, seconds } = toClock(time);
  const parts = [...(hours > 0 ? [`${hours}H`] : []), ...(hours + minutes > 0 ? [`${minutes}M`] : []), `${seconds}S`];
  return `PT${parts.join('')}`;
}

/**
 * time(second,10,2) in UTC, from milliseconds since 1970; null when that is no date, or after 2038, which Moodle
 * refuses. The three decimals of `toISOString` are refused by ADL's suite and by Moodle, and so is `Z` without any.
 */
export function toTimestamp(at: number): string | null {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 2038 ? `${date.toISOString().slice(0, 19)}.0Z` : null;
}

/** The share of 1 that a score of 0–100 is, as a real(10,7); null when it is not a number. */
export function toScaled(raw: number): string | null {
  const score = toScore(raw);
  return score === null ? null : String(Math.round(Number(score) * 100) / 10_000);
}

/** A share of 0–1 with at most four decimals; null when it is not a number. */
export const toMeasure = (share: number): string | null => toScaled(share * 100);

/** Null rather than empty: some LMSs keep the old value when they are given an empty one, others lose it. */
export const toLocation = (location: string): string | null => (LOCATION.test(location) ? location : null);

/** A response: letters as `a[,]c`, each there once, pairs as `a[.]x[,]b[.]y`, or a number. Null when it is none of its type. */
export function toResponse(type: AnswerType, response: string): string | null {
  if (type === 'numeric') return toDecimal(response);
  if (type === 'matching') return toPairs(response, '[.]', '[,]');
  const all = [...response];
  return LETTERS.test(response) && new Set(all).size === all.length ? all.join('[,]') : null;
}

/** A range of numbers. Both ends are written: Moodle refuses a range without one. */
function toRange(numbers: readonly string[]): string | null {
  const legal = numbers.flatMap((one) => toDecimal(one) ?? []).sort((one, other) => Number(one) - Number(other));
  return legal.length === 0 ? null : `${legal[0]}[:]${legal.at(-1)}`;
}

/**
 * Correct responses, each once. The letters of a choice are a set: written in one order, no set can come twice. A numeric
 * interaction has but one, from the lowest good answer to the highest.
 */
export function toPatterns(type: AnswerType, patterns: readonly string[]): readonly string[] {
  if (type === 'numeric') return [toRange(patterns) ?? []].flat();
  const written = (letters: string) => (type === 'choice' ? [...letters].sort().join('') : letters);
  return [...new Set(patterns.flatMap((letters) => toResponse(type, written(letters)) ?? []))];
}

/**
 * A text as one plain line of at most 250 characters, null when nothing is left of it. Moodle and scorm-again refuse
 * line ends and a `{` at the beginning, and a lone surrogate makes Moodle's page throw as it commits.
 */
export function toPlainLine(text: string): string | null {
  const line = text
    .replaceAll('**', '')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/^[\s{]+/, '');
  let cut = '';
  for (const character of line) {
    if (cut.length + character.length > LONGEST_LINE) break;
    cut += character;
  }
  return cut.trim() || null;
}
