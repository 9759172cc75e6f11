import { lowpass } from './filters.ts';
import { mix, type Pcm, RATE, secondsOf } from './pcm.ts';

/** Delays that share no echo, in milliseconds (Schroeder). */
const COMBS = [29.7, 37.1, 41.1, 43.7];
const ALLPASSES = [5, 1.7];

function comb(pcm: Pcm, milliseconds: number, feedback: number): Pcm {
  const delay = Math.round((milliseconds * RATE) / 1000);
  const out = Float64Array.from(pcm);
  for (let index = delay; index < out.length; index++) out[index]! += feedback * out[index - delay]!;
  return out;
}

function allpass(pcm: Pcm, milliseconds: number): Pcm {
  const delay = Math.round((milliseconds * RATE) / 1000);
  const out = new Float64Array(pcm.length);
  for (let index = 0; index < pcm.length; index++) {
    const [before, after] = [pcm[index - delay] ?? 0, out[index - delay] ?? 0];
    out[index] = -0.7 * pcm[index]! + before + 0.7 * after;
  }
  return out;
}

export interface Room {
  /** Seconds that an echo takes to die away by 60 dB. */
  readonly echo: number;
  /** How much of the echo is heard beside the sound itself. */
  readonly wet: number;
  /** What the walls swallow: nothing is heard of the echo above this frequency. */
  readonly dull: number;
}

/** The sound in a room, with `tail` seconds more for the echo to end. */
export function inRoom(pcm: Pcm, { echo, wet, dull }: Room, tail: number): Pcm {
  const long = mix(secondsOf(pcm) + tail, [{ pcm }]);
  const echoes = COMBS.map((delay) => ({ pcm: comb(long, delay, 10 ** ((-3 * delay) / 1000 / echo)), gain: 0.25 }));
  const diffuse = ALLPASSES.reduce(allpass, mix(secondsOf(long), echoes));
  return mix(secondsOf(long), [{ pcm: long }, { pcm: lowpass(diffuse, dull), gain: wet }]);
}
