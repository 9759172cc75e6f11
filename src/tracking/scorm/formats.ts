/** Text forms that both standards share: the narrowest that their texts and every LMS we measured accept. */

const SUSPEND_DATA = /^[\x20-\x7e]{1,4096}$/;
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

const LONGEST_HOURS = 9999;
const MOST_SECONDS = LONGEST_HOURS * 3600 + 59 * 60 + 59;

export const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

export interface Clock {
  /** 0–9999. */
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Whole seconds on a clock. Rounds before splitting, else 59.6 s would read 60 s; no seconds reads as zero. */
export function toClock(seconds: number): Clock {
  const whole = Number.isNaN(seconds) ? 0 : Math.round(Math.min(Math.max(seconds, 0), MOST_SECONDS));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 };
}

/** A score of 0–100 with at most two decimals (older Moodles refuse more); null when it is not a number. */
export function toScore(value: number): string | null {
  if (Number.isNaN(value)) return null;
  return String(Math.round(Math.min(Math.max(value, 0), 100) * 100) / 100);
}

/** An identifier without the characters that some LMS refuses; null when it is not one. */
export const toIdentifier = (id: string): string | null => (IDENTIFIER.test(id) ? id : null);

/**
 * Suspend data "must be transferred in ASCII" (RTE 1.2 p. 3-34), and the one limit of 1.2 does for both. Never cut to
 * fit: half of it is worth nothing.
 */
export const toSuspendData = (data: string): string | null => (SUSPEND_DATA.test(data) ? data : null);

/** A hundredth of a point away from a score, on the side that stays within 0–100. */
export function nextToScore(score: string): string {
  const hundredths = Math.round(Number(score) * 100);
  return String((hundredths >= 10_000 ? hundredths - 1 : hundredths + 1) / 100);
}

const PAIRS = /^([0-9a-z]{2}){1,30}$/;
const NUMBER = /^\d{1,7}(\.\d{1,7})?$/;

/** Pairs of letters, `axby`, as `a.x,b.y` with the marks of a standard; null when they are not pairs. */
export const toPairs = (letters: string, within: string, between: string): string | null =>
  PAIRS.test(letters) ? (letters.match(/../g) ?? []).map((pair) => pair.split('').join(within)).join(between) : null;

/** A number that is not below zero, as both standards write it; null when it is none. */
export const toDecimal = (number: string): string | null => (NUMBER.test(number) ? number : null);

/** The same number, or the same range that ends with it, written otherwise. */
export const rewrittenNumber = (number: string): string => number + (/\.\d+$/.test(number) ? '0' : '.0');
