import { bandpass, highpass, lowpass } from './filters.ts';
import { effect } from './finish.ts';
import { pinkNoise, wander } from './noise.ts';
import { mix, type Pcm, rise, shape, swell, tone } from './pcm.ts';
import { inRoom } from './room.ts';
import { rub, strike } from './strike.ts';

/**
 * The two tones of French fire engines, equally long, far away between the walls. An evacuation alarm (NF S 32-001) has
 * other notes, a short one and a long one, and is close: this must not be taken for it.
 */
export function sirenFar(): Pcm {
  const seconds = 5.2;
  const half = 0.55;
  const note = (at: number) => (Math.floor(at / half) % 2 === 0 ? 435 : 488);
  // The horn glides from one note to the other; the road brings it nearer, then it turns away.
  const glide = (at: number) => note(at - half * 0.08) + (note(at) - note(at - half * 0.08)) * 0.5;
  const nearing = (at: number) => 1 + 0.012 * (1 - rise(at, 1.5, 4.5));
  const pitch = (at: number) => glide(Math.max(0, at)) * nearing(at);
  const horn = mix(seconds, [
    { pcm: tone(seconds, pitch) },
    { pcm: tone(seconds, (at) => 2 * pitch(at)), gain: 0.35 },
    { pcm: tone(seconds, (at) => 3 * pitch(at)), gain: 0.18 },
  ]);
  const drifting = shape(lowpass(horn, 900), (at) => swell(seconds, 1.8, 1.9)(at) * wander(121, 0.35, 0.25)(at));
  const far = lowpass(inRoom(drifting, { echo: 1.2, wet: 0.5, dull: 1_000 }, 0.6), 1_300);
  const street = shape(lowpass(pinkNoise(seconds + 0.6, 122), 500), swell(seconds + 0.6, 0.8, 1.2));
  return effect(mix(seconds + 0.6, [{ pcm: far }, { pcm: street, gain: 0.25 }]));
}

/** An engine by its firing rate, rounded off as through a bonnet. */
function engine(seconds: number, rate: (at: number) => number, seed: number): Pcm {
  const beat = wander(seed, 0.07, 0.12);
  const partials = [1, 2, 3, 4, 6].map((times) => ({
    pcm: tone(seconds, (at) => times * rate(at)),
    gain: 0.5 / times ** 0.35,
  }));
  return shape(highpass(lowpass(mix(seconds, partials), 700), 110), beat);
}

const tyres = (seconds: number, seed: number, pitch: number | ((at: number) => number)): Pcm =>
  bandpass(pinkNoise(seconds, seed), pitch, 0.55);

/** A car goes by on the wet street. */
export function carPass(): Pcm {
  const seconds = 3.2;
  const middle = 1.5;
  const near = (at: number) => 1 / (1 + ((at - middle) / 0.45) ** 2);
  const rate = (at: number) => 84 * (1.05 - 0.1 * rise(at, middle - 0.3, middle + 0.3));
  const brightness = (at: number) => 500 + 1_500 * near(at);
  const close = shape(
    mix(seconds, [
      { pcm: tyres(seconds, 131, brightness), gain: 1.6 },
      { pcm: engine(seconds, rate, 132), gain: 0.22 },
    ]),
    (at) => near(at) * swell(seconds, 0.4, 0.6)(at),
  );
  return effect(close);
}

/** A car slows down, stands, and its engine stops. */
export function carStop(): Pcm {
  const seconds = 3;
  const speed = (at: number) => 1 - rise(at, 0, 1.5);
  const rate = (at: number) => 42 + 38 * speed(at);
  const running = (at: number) => rise(at, 0, 0.25) * (1 - rise(at, 2.25, 2.6));
  const shudder = strike({
    modes: [
      { frequency: 96, lasts: 0.25, gain: 0.5 },
      { frequency: 182, lasts: 0.2, gain: 0.4 },
      { frequency: 330, lasts: 0.12, gain: 0.2 },
    ],
    contact: { gain: 0.2, below: 700, lasts: 0.08 },
    seed: 141,
    attack: 0.01,
  });
  return effect(
    mix(seconds, [
      {
        pcm: shape(
          tyres(seconds, 142, (at) => 450 + 900 * speed(at)),
          (at) => speed(at) * rise(at, 0, 0.3),
        ),
        gain: 1.2,
      },
      { pcm: shape(engine(seconds, rate, 143), running), gain: 0.3 },
      { at: 1.15, pcm: rub(0.4, 144, 2_600, 2.5, swell(0.4, 0.2, 0.15)), gain: 0.12 },
      { at: 2.3, pcm: shudder, gain: 0.5 },
    ]),
  );
}

/** Someone walks up: heel, sole, heel, sole. */
export function footsteps(): Pcm {
  const step = (seed: number) =>
    mix(0.3, [
      {
        pcm: strike({
          modes: [
            { frequency: 128, lasts: 0.09, gain: 0.5 },
            { frequency: 246, lasts: 0.06, gain: 0.4 },
            { frequency: 520, lasts: 0.035, gain: 0.2 },
          ],
          contact: { gain: 0.55, below: 1_700, lasts: 0.025 },
          seed,
          attack: 0.002,
        }),
      },
      { at: 0.06, pcm: lowpass(rub(0.11, seed + 40, 900, 0.8, swell(0.11, 0.03, 0.07)), 2_600), gain: 0.13 },
    ]);
  const dry = mix(2.5, [
    { at: 0.02, pcm: step(151), gain: 0.65 },
    { at: 0.55, pcm: step(152), gain: 0.78 },
    { at: 1.06, pcm: step(153), gain: 0.85 },
    { at: 1.59, pcm: step(154), gain: 0.95 },
    { at: 2.1, pcm: step(155), gain: 1 },
  ]);
  return effect(inRoom(dry, { echo: 0.8, wet: 0.2, dull: 2_400 }, 0.3));
}
