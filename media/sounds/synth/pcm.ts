/** Samples per second: half of it is as high as anything here sounds, and the encoder keeps it at 32 kbit/s. */
export const RATE = 22_050;

/** Mono samples, −1 to 1. */
export type Pcm = Float64Array;

const samplesIn = (seconds: number): number => Math.round(seconds * RATE);

export const secondsOf = (pcm: Pcm): number => pcm.length / RATE;

/** A sample for each moment, `at` in seconds. */
export function render(seconds: number, sample: (at: number) => number): Pcm {
  return Float64Array.from({ length: samplesIn(seconds) }, (_, index) => sample(index / RATE));
}

/** The same sound, each sample multiplied by `gain` at that moment. */
export const shape = (pcm: Pcm, gain: (at: number) => number): Pcm =>
  pcm.map((sample, index) => sample * gain(index / RATE));

export interface Part {
  /** Seconds from the beginning. */
  readonly at?: number;
  readonly gain?: number;
  readonly pcm: Pcm;
}

/** Sounds laid over each other; what begins too late to end within `seconds` is cut. */
export function mix(seconds: number, parts: readonly Part[]): Pcm {
  const result = new Float64Array(samplesIn(seconds));
  for (const { at = 0, gain = 1, pcm } of parts) {
    const start = samplesIn(at);
    const end = Math.min(pcm.length, result.length - start);
    for (let index = 0; index < end; index++) result[start + index]! += gain * pcm[index]!;
  }
  return result;
}

/** A sine wave whose frequency may change with time. */
export function tone(seconds: number, frequency: number | ((at: number) => number)): Pcm {
  let phase = 0;
  return render(seconds, (at) => {
    const now = Math.sin(phase);
    phase += (2 * Math.PI * (typeof frequency === 'number' ? frequency : frequency(at))) / RATE;
    return now;
  });
}

/** A number from 0 to 1 that rises smoothly between two moments. */
export function rise(at: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (at - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

/** Comes in `attack` seconds and goes in the last `release` of `seconds`. */
export const swell =
  (seconds: number, attack: number, release: number) =>
  (at: number): number =>
    rise(at, 0, attack) * (1 - rise(at, seconds - release, seconds));

/** Dies away: 60 dB less after `seconds`, with a soft beginning so that nothing clicks. */
export const decay =
  (seconds: number, attack = 0.001) =>
  (at: number): number =>
    rise(at, 0, attack) * 10 ** ((-3 * at) / seconds);
