import { bandpass, lowpass } from './filters.ts';
import { whiteNoise } from './noise.ts';
import { decay, mix, type Part, type Pcm, shape, tone } from './pcm.ts';

/** One way in which a struck thing rings. */
export interface Mode {
  readonly frequency: number;
  /** Seconds until 60 dB less. */
  readonly lasts: number;
  readonly gain: number;
}

export interface Strike {
  readonly modes: readonly Mode[];
  /** The noise of the contact itself: how loud, how bright, how long. */
  readonly contact: { readonly gain: number; readonly below: number; readonly lasts: number };
  readonly seed: number;
  /** Seconds of the beginning; a longer one is softer. */
  readonly attack?: number;
}

/** Something struck: the noise of the contact, and the modes in which the thing rings. */
export function strike({ modes, contact, seed, attack = 0.001 }: Strike): Pcm {
  const longest = Math.max(contact.lasts, ...modes.map(({ lasts }) => lasts));
  const hit = shape(lowpass(whiteNoise(contact.lasts, seed), contact.below), decay(contact.lasts, attack));
  const rings = modes.map(
    ({ frequency, lasts, gain }): Part => ({ pcm: shape(tone(lasts, frequency), decay(lasts, attack)), gain }),
  );
  return mix(longest, [{ pcm: hit, gain: contact.gain }, ...rings]);
}

/** Something that rubs: noise around a frequency, louder and softer as `gain` says. */
export const rub = (
  seconds: number,
  seed: number,
  frequency: number | ((at: number) => number),
  q: number,
  gain: (at: number) => number,
): Pcm => shape(bandpass(whiteNoise(seconds, seed), frequency, q), gain);
