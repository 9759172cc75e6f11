import { BED_OVERLAP } from '../../../src/lesson/sound.ts';
import { highpass } from './filters.ts';
import { type Pcm, RATE, rise, secondsOf, shape } from './pcm.ts';

/** Loudest sample of any sound: room for what the encoder adds. */
export const MOST_PEAK = 0.7;

/** Root mean square of the loud parts: windows of 50 ms that come within 20 dB of the loudest one. */
export function loudness(pcm: Pcm): number {
  // What small loudspeakers cannot play makes nothing louder.
  const heard = highpass(pcm, 120);
  const size = Math.min(RATE / 20, heard.length);
  const powers: number[] = [];
  for (let start = 0; start + size <= heard.length; start += size) {
    powers.push(heard.subarray(start, start + size).reduce((sum, sample) => sum + sample * sample, 0) / size);
  }
  const most = Math.max(...powers);
  const loud = powers.filter((power) => power > most / 100);
  return Math.sqrt(loud.reduce((sum, power) => sum + power, 0) / loud.length);
}

const peakOf = (pcm: Pcm): number => pcm.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

/** Bends what would go beyond the peak instead of cutting it. */
const bend = (sample: number): number => MOST_PEAK * Math.tanh(sample / MOST_PEAK);

/** The sound as loud as the others, whatever was mixed into it. */
function levelled(pcm: Pcm, target: number): Pcm {
  const gain = target / loudness(pcm);
  const loud = pcm.map((sample) => sample * gain);
  return peakOf(loud) > MOST_PEAK * 0.8 ? loud.map(bend) : loud;
}

const LOUDNESS_OF_EFFECTS = 0.09;
const LOUDNESS_OF_BEDS = 0.05;
const SOFT_END = 0.012;

/** A sound heard once: levelled, its ends at rest. */
export function effect(pcm: Pcm): Pcm {
  const seconds = secondsOf(pcm);
  return shape(
    levelled(pcm, LOUDNESS_OF_EFFECTS),
    (at) => rise(at, 0, 0.003) * (1 - rise(at, seconds - SOFT_END, seconds)),
  );
}

/**
 * A sound that goes on: it comes and goes over the seconds in which the player lets the next round begin, with equal
 * power, so that neither the seam nor the silence that mp3 puts at its ends is heard.
 */
export function bed(pcm: Pcm): Pcm {
  const seconds = secondsOf(pcm);
  return shape(levelled(pcm, LOUDNESS_OF_BEDS), (at) => {
    const share = Math.min(1, at / BED_OVERLAP, (seconds - at) / BED_OVERLAP);
    return Math.sin((Math.PI / 2) * Math.max(0, share));
  });
}
