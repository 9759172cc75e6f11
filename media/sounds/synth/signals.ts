import { effect } from './finish.ts';
import { decay, mix, type Part, type Pcm, shape, swell, tone } from './pcm.ts';

/** A note of a wooden bar under a soft mallet. */
const bar = (frequency: number, lasts: number): Pcm =>
  mix(lasts, [
    { pcm: shape(tone(lasts, frequency), decay(lasts, 0.006)) },
    { pcm: shape(tone(lasts * 0.4, 4 * frequency), decay(lasts * 0.4, 0.004)), gain: 0.12 },
  ]);

const melody = (seconds: number, ...notes: readonly Part[]): Pcm => effect(mix(seconds, notes));

/** A fourth upwards. */
export const verdictGood = (): Pcm =>
  melody(0.75, { pcm: bar(587.33, 0.5), gain: 0.8 }, { at: 0.13, pcm: bar(783.99, 0.6) });

/** The same note twice: right, and not yet all of it. */
export const verdictAcceptable = (): Pcm =>
  melody(0.65, { pcm: bar(587.33, 0.4), gain: 0.9 }, { at: 0.17, pcm: bar(587.33, 0.45), gain: 0.7 });

/** A minor third downwards, low. */
export const verdictWrong = (): Pcm =>
  melody(0.75, { pcm: bar(392, 0.45), gain: 0.9 }, { at: 0.16, pcm: bar(329.63, 0.58) });

/** Says that something is there, and not whether it is good. */
export const notification = (): Pcm =>
  melody(0.7, { pcm: bar(880, 0.35), gain: 0.6 }, { at: 0.1, pcm: bar(880, 0.55), gain: 0.8 });

/** A gas detector at rest: slow, soft, unlike its alarm. */
export function explosimeterBeep(): Pcm {
  const beep = shape(tone(0.13, 1_180), swell(0.13, 0.02, 0.05));
  return effect(
    mix(
      2.3,
      [0.02, 1.02, 2.02].map((at) => ({ at, pcm: beep })),
    ),
  );
}

/** The buzzer of a fire panel in a guards' room: three soft beeps, nothing like an evacuation alarm. */
export function panelBeep(): Pcm {
  const beep = shape(tone(0.22, 740), swell(0.22, 0.03, 0.08));
  return effect(
    mix(
      1.9,
      [0.05, 0.65, 1.25].map((at) => ({ at, pcm: beep })),
    ),
  );
}

/** The two posts at a shop's door: four short chirps on two notes, soft. */
export function gateBeep(): Pcm {
  const [low, high] = [990, 1_320].map((pitch) => shape(tone(0.12, pitch), swell(0.12, 0.02, 0.05)));
  return effect(
    mix(1.5, [
      { at: 0.05, pcm: low! },
      { at: 0.2, pcm: high! },
      { at: 0.75, pcm: low! },
      { at: 0.9, pcm: high! },
    ]),
  );
}
