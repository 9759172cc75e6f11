import { highpass, lowpass } from './filters.ts';
import { effect } from './finish.ts';
import { pinkNoise, wander, whiteNoise } from './noise.ts';
import { decay, mix, type Pcm, RATE, rise, shape, swell, tone } from './pcm.ts';
import { randomFrom } from './random.ts';
import { rub, strike } from './strike.ts';

/** Gas through a narrow opening, soft: it comes, wavers, and goes. */
export function gasHiss(): Pcm {
  const seconds = 2.6;
  const hiss = lowpass(highpass(pinkNoise(seconds, 161), 1_700), 7_500);
  return effect(shape(hiss, (at) => swell(seconds, 0.7, 0.9)(at) * wander(162, 0.17, 0.22)(at)));
}

/** A dull thud behind walls, and nothing more: its beginning is soft, so that nobody starts. */
export function blackout(): Pcm {
  const seconds = 2.4;
  const fall = (at: number) => 1 + 0.9 * Math.exp(-at * 7);
  const body = [
    { frequency: 58, gain: 0.9, lasts: 1.3 },
    { frequency: 116, gain: 0.6, lasts: 1 },
    { frequency: 174, gain: 0.42, lasts: 0.8 },
    { frequency: 262, gain: 0.32, lasts: 0.6 },
  ].map(({ frequency, gain, lasts }) => ({
    gain,
    pcm: shape(
      tone(lasts, (at) => frequency * fall(at)),
      decay(lasts, 0.07),
    ),
  }));
  const rumble = shape(
    lowpass(highpass(pinkNoise(seconds, 171), 60), (at) => 140 + 560 * Math.exp(-at * 3)),
    decay(2, 0.09),
  );
  return effect(mix(seconds, [...body, { pcm: rumble, gain: 2.2 }]));
}

/** A pen on paper, a few words. */
export function penWrite(): Pcm {
  const seconds = 1.7;
  const random = randomFrom(181);
  const strokes: { readonly at: number; readonly lasts: number; readonly gain: number }[] = [];
  for (let at = 0.04; at < seconds - 0.25; at += 0.07 + 0.11 * random() + (random() > 0.8 ? 0.12 : 0)) {
    strokes.push({ at, lasts: 0.05 + 0.09 * random(), gain: 0.45 + 0.55 * random() });
  }
  return effect(
    mix(
      seconds,
      strokes.map(({ at, lasts, gain }, index) => ({
        at,
        gain,
        pcm: rub(lasts, 182 + index, (moment) => 2_300 + 1_500 * (moment / lasts), 0.9, swell(lasts, 0.02, 0.04)),
      })),
    ),
  );
}

/** A sheet is turned over. */
export function pageTurn(): Pcm {
  const seconds = 0.75;
  const flutter = wander(211, 0.02, 0.55);
  const sheet = rub(
    seconds,
    212,
    (at) => 1_100 + 2_600 * rise(at, 0.05, 0.45),
    0.7,
    (at) => swell(seconds, 0.28, 0.3)(at) * flutter(at),
  );
  const lands = strike({ modes: [], contact: { gain: 1, below: 1_500, lasts: 0.06 }, seed: 213, attack: 0.004 });
  return effect(mix(seconds, [{ pcm: sheet }, { at: 0.54, pcm: lands, gain: 0.25 }]));
}

/** Barrier tape pulled off its roll, then torn. */
export function tapeRip(): Pcm {
  const seconds = 1.15;
  // Tape leaves its roll in jerks, ever faster.
  const jerks = tone(0.9, (at) => 70 + 75 * at).map((sample) => Math.max(0, sample) ** 2);
  const grip = wander(221, 0.05, 0.5);
  const pulled = shape(lowpass(highpass(whiteNoise(0.9, 222), 700), 4_800), (at) => {
    const jerk = jerks[Math.min(jerks.length - 1, Math.round(at * RATE))] ?? 0;
    return (0.25 + jerk) * grip(at) * swell(0.9, 0.1, 0.12)(at);
  });
  const torn = shape(highpass(whiteNoise(0.14, 223), 1_200), decay(0.14, 0.004));
  return effect(mix(seconds, [{ pcm: pulled }, { at: 0.92, pcm: torn, gain: 0.8 }]));
}

/** A water extinguisher: the jet leaves, lasts, and weakens until it is empty. */
export function extinguisherJet(): Pcm {
  const seconds = 2.8;
  const jet = lowpass(highpass(whiteNoise(seconds, 181), 500), (at) => 5_200 - 1_300 * at);
  return effect(shape(jet, (at) => swell(seconds, 0.08, 1.3)(at) * wander(182, 0.12, 0.25)(at)));
}
