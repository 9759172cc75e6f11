import { SECONDS_PER_STEP } from './gas.ts';
import { type Room, shareAfter } from './room.ts';
import { LIE, toHundredths, toShare } from './scale.ts';

/** A moment of a course. */
export interface Point {
  readonly seconds: number;
  readonly hundredths: number;
}

const SECONDS_PER_MINUTE = 60;

/** The gas in a room that stays as it is, at its start and after every `step` minutes up to `minutes`. */
export function courseOf(room: Room, initial: number, minutes: number, step = 1): readonly Point[] {
  return Array.from({ length: Math.floor(minutes / step) + 1 }, (_, index) => {
    const seconds = index * step * SECONDS_PER_MINUTE;
    return { seconds, hundredths: toHundredths(shareAfter(room, toShare(initial), seconds)) };
  });
}

/** Seconds after which a room that starts below the LIE has reached it, in tens; null when it has not in `minutes`. */
export function secondsToLie(room: Room, initial: number, minutes: number): number | null {
  for (let seconds = 0; seconds <= minutes * SECONDS_PER_MINUTE; seconds += SECONDS_PER_STEP) {
    if (toHundredths(shareAfter(room, toShare(initial), seconds)) >= LIE) return seconds;
  }
  return null;
}
