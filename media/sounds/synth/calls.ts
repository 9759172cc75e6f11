import { bandpass, highpass, lowpass } from './filters.ts';
import { effect } from './finish.ts';
import { pinkNoise, wander } from './noise.ts';
import { mix, type Pcm, shape, swell, tone } from './pcm.ts';
import { rub, strike } from './strike.ts';

/** What a telephone lets through. */
const overTheLine = (pcm: Pcm): Pcm => lowpass(highpass(pcm, 320), 3_200);

/** The tone of the French network, 440 Hz, and a trace of the line. */
const lineTone = (seconds: number): Pcm =>
  overTheLine(
    mix(seconds, [
      { pcm: shape(tone(seconds, 440), swell(seconds, 0.02, 0.04)) },
      { pcm: tone(seconds, 880), gain: 0.02 },
      { pcm: pinkNoise(seconds, 101), gain: 0.02 },
    ]),
  );

export const dialTone = (): Pcm => effect(lineTone(1.2));

/** One ring at the other end: 1.5 s, then the beginning of the pause that follows. */
export const ringBack = (): Pcm => effect(mix(2.1, [{ pcm: lineTone(1.5) }]));

/** Somebody takes the call: a click, a rustle at the microphone, the open line. */
export function linePickUp(): Pcm {
  const click = strike({
    modes: [
      { frequency: 720, lasts: 0.03, gain: 0.4 },
      { frequency: 1_650, lasts: 0.02, gain: 0.3 },
    ],
    contact: { gain: 0.6, below: 3_000, lasts: 0.012 },
    seed: 102,
  });
  const rustle = rub(0.3, 103, 1_200, 0.8, (at) => swell(0.3, 0.05, 0.2)(at) * wander(104, 0.04, 0.9)(at));
  const line = shape(pinkNoise(0.7, 105), swell(0.7, 0.02, 0.3));
  return effect(
    overTheLine(
      mix(0.75, [
        { at: 0.02, pcm: click },
        { at: 0.07, pcm: rustle, gain: 0.5 },
        { at: 0.02, pcm: line, gain: 0.12 },
      ]),
    ),
  );
}

/** A walkie-talkie: the carrier opens, two short notes, the carrier closes. */
export function radioChirp(): Pcm {
  const carrier = (seconds: number, seed: number) =>
    shape(bandpass(pinkNoise(seconds, seed), 1_500, 0.7), swell(seconds, 0.01, 0.03));
  const note = (frequency: number) => shape(tone(0.11, frequency), swell(0.11, 0.012, 0.03));
  return effect(
    overTheLine(
      mix(0.75, [
        { at: 0.01, pcm: carrier(0.14, 111), gain: 0.9 },
        { at: 0.15, pcm: carrier(0.34, 112), gain: 0.18 },
        { at: 0.18, pcm: note(990), gain: 0.3 },
        { at: 0.31, pcm: note(1_320), gain: 0.3 },
        { at: 0.49, pcm: carrier(0.2, 113), gain: 0.75 },
      ]),
    ),
  );
}

/** A walkie-talkie that nobody answers: the carrier opens, breathes, and closes on nothing. */
export function radioSilence(): Pcm {
  const seconds = 2;
  const open = shape(bandpass(pinkNoise(0.14, 121), 1_500, 0.7), swell(0.14, 0.01, 0.03));
  const breath = shape(
    bandpass(pinkNoise(1.5, 122), 1_300, 0.6),
    (at) => swell(1.5, 0.1, 0.4)(at) * wander(123, 0.2, 0.4)(at),
  );
  const close = shape(bandpass(pinkNoise(0.16, 124), 1_500, 0.7), swell(0.16, 0.01, 0.03));
  return effect(
    overTheLine(
      mix(seconds, [
        { at: 0.02, pcm: open, gain: 0.8 },
        { at: 0.16, pcm: breath, gain: 0.35 },
        { at: 1.68, pcm: close, gain: 0.7 },
      ]),
    ),
  );
}
