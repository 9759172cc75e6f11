import { bandpass, highpass, lowpass } from './filters.ts';
import { bed, effect } from './finish.ts';
import { pinkNoise, wander } from './noise.ts';
import { mix, type Pcm, shape, swell, tone } from './pcm.ts';
import { inRoom, type Room } from './room.ts';
import { type Mode, strike } from './strike.ts';

const HALL: Room = { echo: 1.1, wet: 0.25, dull: 2_200 };

/** A large shed at work: its fans, and a truck that comes and goes at the other end. */
export function dockHum(): Pcm {
  const seconds = 7;
  const fans = shape(lowpass(highpass(pinkNoise(seconds, 301), 100), 520), wander(302, 1.8, 0.2));
  const truck = shape(bandpass(pinkNoise(seconds, 303), 360, 1.1), (at) => Math.exp(-(((at - 3.4) / 1.5) ** 2)));
  return bed(
    mix(seconds, [
      { pcm: fans },
      { pcm: truck, gain: 1.2 },
      { pcm: tone(seconds, 150), gain: 0.02 },
      { pcm: tone(seconds, 300), gain: 0.012 },
    ]),
  );
}

/** A truck that backs up, some way off: three soft beeps, unlike any alarm to leave. */
export function reverseBeep(): Pcm {
  const beep = shape(tone(0.32, 1_050), swell(0.32, 0.03, 0.08));
  return effect(
    inRoom(
      mix(
        1.9,
        [0.03, 0.68, 1.33].map((at) => ({ at, pcm: beep })),
      ),
      HALL,
      0.4,
    ),
  );
}

const CARDBOARD: readonly Mode[] = [
  { frequency: 92, lasts: 0.22, gain: 0.8 },
  { frequency: 171, lasts: 0.16, gain: 0.5 },
  { frequency: 296, lasts: 0.1, gain: 0.3 },
];

const lands = (seed: number): Pcm =>
  strike({ modes: CARDBOARD, contact: { gain: 0.9, below: 1_300, lasts: 0.14 }, seed, attack: 0.005 });

/** Boxes slip from a pallet, one after the other. */
export function boxesFall(): Pcm {
  const slide = shape(bandpass(pinkNoise(0.5, 311), 900, 0.8), swell(0.5, 0.2, 0.15));
  const falls = [0.4, 0.62, 0.7, 1.05].map((at, index) => ({ at, pcm: lands(312 + index), gain: 1 - 0.15 * index }));
  return effect(inRoom(mix(1.5, [{ pcm: slide, gain: 0.5 }, ...falls]), HALL, 0.5));
}
