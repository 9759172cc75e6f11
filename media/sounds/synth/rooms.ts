import { bandpass, highpass, lowpass } from './filters.ts';
import { bed } from './finish.ts';
import { pinkNoise, wander } from './noise.ts';
import { mix, type Pcm, shape, tone } from './pcm.ts';

const SECONDS = 7;

/** The air of a stairwell at rest: hardly anything, and the faint hum of a lamp far above. */
export function hallQuiet(): Pcm {
  const air = shape(lowpass(highpass(pinkNoise(SECONDS, 31), 110), 700), wander(32, 1.6, 0.2));
  const hiss = highpass(pinkNoise(SECONDS, 33), 2_400);
  return bed(
    mix(SECONDS, [
      { pcm: air },
      { pcm: hiss, gain: 0.07 },
      { pcm: tone(SECONDS, 200), gain: 0.006 },
      { pcm: tone(SECONDS, 300), gain: 0.003 },
    ]),
  );
}

/** A street some way off: a murmur in which a few cars come and go. */
export function streetFar(): Pcm {
  const seconds = 9;
  const murmur = shape(lowpass(highpass(pinkNoise(seconds, 41), 110), 620), wander(42, 1.9, 0.25));
  const passing = (at: number, width: number) => (moment: number) => Math.exp(-(((moment - at) / width) ** 2));
  const car = (seed: number, at: number, width: number, pitch: number) =>
    shape(bandpass(pinkNoise(seconds, seed), pitch, 0.7), passing(at, width));
  return bed(
    mix(seconds, [
      { pcm: murmur },
      { pcm: car(43, 2.6, 1.3, 640), gain: 1.3 },
      { pcm: car(44, 6.1, 1.8, 520), gain: 1.1 },
      { pcm: car(45, 8.4, 1.1, 640), gain: 0.45 },
    ]),
  );
}

/** Boilers and pipes behind a cellar's wall: a low hum that beats slowly. */
export function cellarHum(): Pcm {
  const partial = (frequency: number, beat: number, gain: number) => [
    { pcm: tone(SECONDS, frequency), gain },
    { pcm: tone(SECONDS, frequency + beat), gain: gain * 0.6 },
  ];
  const air = shape(lowpass(highpass(pinkNoise(SECONDS, 51), 90), 420), wander(52, 1.1, 0.15));
  return bed(
    mix(SECONDS, [
      ...partial(100, 0.37, 0.11),
      ...partial(150, 0.25, 0.06),
      ...partial(200, 0.5, 0.1),
      ...partial(300, 0.62, 0.06),
      ...partial(400, 0.37, 0.025),
      { pcm: air, gain: 1.2 },
    ]),
  );
}
