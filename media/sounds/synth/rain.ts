import { bandpass, highpass, lowpass } from './filters.ts';
import { bed, effect } from './finish.ts';
import { pinkNoise, wander } from './noise.ts';
import { decay, mix, type Part, type Pcm, rise, shape, tone } from './pcm.ts';
import { randomFrom } from './random.ts';

interface Drops {
  readonly seed: number;
  /** Drops in each second, which may change with time. */
  readonly density: (at: number) => number;
  /** Lowest and highest frequency at which a drop rings. */
  readonly low: number;
  readonly high: number;
  readonly lasts: number;
}

/** Drops that fall one by one, each a short ring whose pitch falls a little. */
function drops(seconds: number, { seed, density, low, high, lasts }: Drops): Pcm {
  const random = randomFrom(seed);
  const parts: Part[] = [];
  for (let at = 0; at < seconds; at += -Math.log(1 - random()) / density(at)) {
    const frequency = low * (high / low) ** random();
    const long = lasts * (0.6 + random());
    const pcm = shape(
      tone(long, (moment) => frequency * (1 - 2 * moment)),
      decay(long, 0.0008),
    );
    parts.push({ at, pcm, gain: 0.15 + random() ** 4 });
  }
  return mix(seconds, parts);
}

/** The whole rain behind its drops: a soft hiss that comes in waves. */
function curtain(seconds: number, seed: number): Pcm {
  const waves = wander(seed, 1.3, 0.16);
  return shape(lowpass(highpass(pinkNoise(seconds, seed), 420), 5_200), waves);
}

/** Rain on a street, heard from below an awning: thin drops on the pavement, dull ones on the canvas. */
export function rainStreet(): Pcm {
  const seconds = 9;
  const canvas = drops(seconds, { seed: 12, density: () => 26, low: 260, high: 620, lasts: 0.045 });
  const pavement = drops(seconds, { seed: 13, density: () => 130, low: 1_700, high: 5_200, lasts: 0.012 });
  return bed(
    mix(seconds, [
      { pcm: curtain(seconds, 11), gain: 0.75 },
      { pcm: lowpass(canvas, 1_400), gain: 0.75 },
      { pcm: pavement, gain: 0.5 },
    ]),
  );
}

/** The rain thins out, and the last drops fall from the gutter. */
export function rainStops(): Pcm {
  const seconds = 4;
  const fading = (at: number) => 1 - rise(at, 0.2, 2.6);
  const pavement = drops(seconds, {
    seed: 23,
    density: (at) => 3 + 110 * fading(at),
    low: 1_500,
    high: 4_600,
    lasts: 0.014,
  });
  const gutter = bandpass(
    drops(seconds, { seed: 24, density: (at) => 1 + 3 * rise(at, 0.5, 2), low: 620, high: 1_150, lasts: 0.09 }),
    900,
    0.8,
  );
  return effect(
    mix(seconds, [
      { pcm: shape(curtain(seconds, 21), fading) },
      { pcm: pavement, gain: 0.4 },
      { pcm: shape(gutter, swellAtEnd), gain: 0.55 },
    ]),
  );
}

const swellAtEnd = (at: number): number => 0.3 + 0.7 * rise(at, 0.8, 2.4) * (1 - rise(at, 3.2, 4));
