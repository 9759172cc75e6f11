import { highpass, lowpass } from './filters.ts';
import { effect } from './finish.ts';
import { pinkNoise, wander } from './noise.ts';
import { mix, type Pcm, shape, swell, tone } from './pcm.ts';
import { inRoom } from './room.ts';
import { strike } from './strike.ts';

const SHOP = { echo: 0.6, wet: 0.16, dull: 3_200 };

/** Steel on something hard, once, and it rings a little. */
export function metalClang(): Pcm {
  const steel = strike({
    modes: [
      { frequency: 462, lasts: 0.34, gain: 0.4 },
      { frequency: 1_270, lasts: 0.42, gain: 0.34 },
      { frequency: 2_140, lasts: 0.3, gain: 0.2 },
      { frequency: 3_480, lasts: 0.18, gain: 0.1 },
    ],
    contact: { gain: 0.5, below: 3_400, lasts: 0.02 },
    seed: 301,
    attack: 0.003,
  });
  return effect(inRoom(mix(0.9, [{ at: 0.015, pcm: steel }]), SHOP, 0.3));
}

/** A pillar drill: the motor runs up, bites into steel, runs free again. */
export function drill(): Pcm {
  const seconds = 1.7;
  const bite = wander(311, 0.05, 0.3);
  const speed = (at: number) => 1 - 0.16 * Math.exp(-(((at - 0.85) / 0.35) ** 2));
  const motor = [1, 2, 3, 5, 8].map((partial) => ({
    pcm: tone(seconds, (at) => 124 * partial * speed(at)),
    gain: 0.5 / partial,
  }));
  const chips = shape(
    lowpass(highpass(pinkNoise(seconds, 312), 1_500), 5_600),
    (at) => swell(seconds, 0.5, 0.6)(at) * bite(at),
  );
  const dry = shape(mix(seconds, [...motor, { pcm: chips, gain: 1.1 }]), swell(seconds, 0.25, 0.5));
  return effect(inRoom(dry, SHOP, 0.2));
}
