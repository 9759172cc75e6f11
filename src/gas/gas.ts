import { type Room, shareAfter } from './room.ts';
import { toHundredths, toShare } from './scale.ts';

/** The gas in a simulated room, as two bounded integers. */
export interface Gas {
  /** Hundredths of a percent of the volume, 0–10 000. */
  readonly hundredths: number;
  /** Tens of seconds since the learner came in. */
  readonly tens: number;
}

export const SECONDS_PER_STEP = 10;

/** The gas after some seconds, a multiple of ten, in a room that stays as it is meanwhile. */
export function gasAfter(room: Room, { hundredths, tens }: Gas, seconds: number): Gas {
  return {
    hundredths: toHundredths(shareAfter(room, toShare(hundredths), seconds)),
    tens: tens + Math.round(seconds / SECONDS_PER_STEP),
  };
}
