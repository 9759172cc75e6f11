import type { Narrated } from '../../compiled/compiled.ts';
import { type NarrationUnit, sentencesIn } from '../../narration/units.ts';
import { addressOf } from '../picture/address.ts';
import type { Track, TrackListener } from './track.ts';

/** Seconds by which a sentence is shown before its time: the browser tells the time four times a second. */
const EARLY = 0.15;

/** Seconds before the first sentence that is left out at which a recording ends: in the pause between two parts. */
const BREAK = 0.4;

export interface VoiceSettings {
  readonly rate: number;
  /** 0–100. */
  readonly volume: number;
}

/** A recording, fetched when it is opened; of one that says more than `unit`, only the beginning is heard. */
export function recordedTrack(
  { file, at }: Narrated,
  unit: NarrationUnit,
  { rate, volume }: VoiceSettings,
  listener: TrackListener,
  audio: HTMLAudioElement = new Audio(),
): Track {
  let sentence = -1;
  const cut = at[sentencesIn(unit).length];
  const end = cut === undefined ? Number.POSITIVE_INFINITY : cut / 10 - BREAK;
  audio.src = addressOf(file);
  audio.volume = volume / 100;
  audio.defaultPlaybackRate = rate;
  audio.playbackRate = rate;
  audio.ontimeupdate = () => {
    if (audio.currentTime >= end) return listener.ended();
    const now = at.filter((start) => start / 10 <= audio.currentTime + EARLY).length - 1;
    if (now === sentence) return;
    sentence = now;
    listener.begins(now);
  };
  audio.onended = listener.ended;
  audio.onerror = listener.ended;
  return {
    play: () => {
      // A pause that comes before the sound has begun aborts it, and is no refusal.
      audio.play().catch((reason: Error) => reason.name === 'NotAllowedError' && listener.refused());
    },
    pause: () => audio.pause(),
    setRate: (next) => {
      audio.playbackRate = next;
    },
    leave: () => {
      audio.ontimeupdate = null;
      audio.onended = null;
      audio.onerror = null;
      audio.pause();
      // What was not heard is not fetched further.
      audio.removeAttribute('src');
      audio.load();
    },
  };
}
