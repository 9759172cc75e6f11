import { lowpass } from './filters.ts';
import { effect } from './finish.ts';
import { pinkNoise, wander } from './noise.ts';
import { mix, type Pcm, shape, swell, tone } from './pcm.ts';
import { inRoom, type Room } from './room.ts';
import { type Mode, rub, strike } from './strike.ts';

const STAIRWELL: Room = { echo: 0.9, wet: 0.22, dull: 2_600 };

const LATCH: readonly Mode[] = [
  { frequency: 940, lasts: 0.07, gain: 0.3 },
  { frequency: 1_730, lasts: 0.05, gain: 0.22 },
  { frequency: 3_050, lasts: 0.03, gain: 0.14 },
];

const PANEL: readonly Mode[] = [
  { frequency: 118, lasts: 0.3, gain: 0.8 },
  { frequency: 205, lasts: 0.22, gain: 0.5 },
  { frequency: 342, lasts: 0.16, gain: 0.32 },
  { frequency: 590, lasts: 0.1, gain: 0.14 },
];

const latch = (seed: number): Pcm => strike({ modes: LATCH, contact: { gain: 0.35, below: 4_200, lasts: 0.02 }, seed });

/** A hinge that sticks and slips: the pitch of the creak wanders up. */
function creak(seconds: number): Pcm {
  const course = wander(61, 0.12, 0.18);
  const pitch = (at: number) => (170 + 150 * (at / seconds)) * course(at);
  const teeth = tone(seconds, pitch).map((sample) => Math.sign(sample) * Math.abs(sample) ** 3);
  return shape(lowpass(teeth, 1_500), (at) => swell(seconds, 0.15, 0.3)(at) * wander(62, 0.09, 0.7)(at));
}

const air = (seconds: number, seed: number): Pcm =>
  shape(lowpass(pinkNoise(seconds, seed), 900), swell(seconds, seconds * 0.4, seconds * 0.5));

/** A handle is pressed, a heavy door swings. */
export function doorOpen(): Pcm {
  const dry = mix(1.25, [
    { pcm: latch(63), gain: 0.8 },
    { at: 0.09, pcm: latch(64), gain: 0.5 },
    { at: 0.18, pcm: creak(0.85), gain: 0.2 },
    { at: 0.15, pcm: air(1, 65), gain: 0.28 },
  ]);
  return effect(inRoom(dry, STAIRWELL, 0.35));
}

/** It comes back and falls into its latch. */
export function doorClose(): Pcm {
  const dry = mix(0.95, [
    { pcm: air(0.5, 66), gain: 0.25 },
    {
      at: 0.42,
      pcm: strike({ modes: PANEL, contact: { gain: 0.5, below: 1_100, lasts: 0.06 }, seed: 67, attack: 0.004 }),
    },
    { at: 0.47, pcm: latch(68), gain: 0.55 },
  ]);
  return effect(inRoom(dry, STAIRWELL, 0.5));
}

/** Three knocks with the knuckles on a wooden door. */
export function knock(): Pcm {
  const knuckles = (seed: number): Pcm =>
    strike({
      modes: [
        { frequency: 172, lasts: 0.14, gain: 0.6 },
        { frequency: 318, lasts: 0.11, gain: 0.55 },
        { frequency: 487, lasts: 0.08, gain: 0.4 },
        { frequency: 812, lasts: 0.05, gain: 0.22 },
      ],
      contact: { gain: 0.5, below: 2_300, lasts: 0.018 },
      seed,
    });
  const dry = mix(0.85, [
    { at: 0.02, pcm: knuckles(71), gain: 0.9 },
    { at: 0.24, pcm: knuckles(72), gain: 0.75 },
    { at: 0.48, pcm: knuckles(73), gain: 1 },
  ]);
  return effect(inRoom(dry, STAIRWELL, 0.35));
}

/** A ball valve turned by a quarter: the stem grates, the lever meets its stop. */
export function lever(): Pcm {
  const grating = wander(81, 0.028, 0.8);
  const stop = strike({
    modes: [
      { frequency: 296, lasts: 0.16, gain: 0.4 },
      { frequency: 815, lasts: 0.14, gain: 0.3 },
      { frequency: 1_430, lasts: 0.1, gain: 0.2 },
      { frequency: 2_310, lasts: 0.07, gain: 0.1 },
    ],
    contact: { gain: 0.5, below: 3_000, lasts: 0.02 },
    seed: 82,
    attack: 0.002,
  });
  const stem = rub(
    0.55,
    83,
    (at) => 900 + 700 * at,
    1.6,
    (at) => swell(0.55, 0.12, 0.1)(at) * grating(at),
  );
  const dry = mix(0.8, [
    { pcm: stem, gain: 0.9 },
    { at: 0.5, pcm: stop, gain: 0.8 },
  ]);
  return effect(inRoom(dry, { echo: 0.5, wet: 0.15, dull: 2_800 }, 0.2));
}

/** A rocker switch: pressed, then over. */
export function switchClick(): Pcm {
  const snap = (seed: number, gain: number): Pcm =>
    strike({
      modes: [
        { frequency: 1_320, lasts: 0.022, gain: 0.35 * gain },
        { frequency: 2_480, lasts: 0.016, gain: 0.3 * gain },
        { frequency: 4_100, lasts: 0.01, gain: 0.2 * gain },
        { frequency: 410, lasts: 0.05, gain: 0.3 * gain },
      ],
      contact: { gain: 0.4 * gain, below: 6_000, lasts: 0.006 },
      seed,
    });
  const dry = mix(0.25, [
    { at: 0.015, pcm: snap(91, 0.5) },
    { at: 0.062, pcm: snap(92, 1) },
  ]);
  return effect(inRoom(dry, { echo: 0.35, wet: 0.12, dull: 3_500 }, 0.2));
}
