import { highpass, lowpass } from './filters.ts';
import { effect } from './finish.ts';
import { pinkNoise, wander, whiteNoise } from './noise.ts';
import { mix, type Pcm, shape, swell } from './pcm.ts';

/** Gas out of a torn pipe, under pressure: full and steady, with a low breath beneath. Its beginning is soft. */
export function gasJet(): Pcm {
  const seconds = 2;
  const jet = lowpass(highpass(whiteNoise(seconds, 163), 900), 6_500);
  const breath = lowpass(highpass(pinkNoise(seconds, 164), 160), 700);
  const whole = mix(seconds, [
    { pcm: jet, gain: 1 },
    { pcm: breath, gain: 1.6 },
  ]);
  return effect(shape(whole, (at) => swell(seconds, 0.25, 0.9)(at) * wander(165, 0.08, 0.1)(at)));
}
