import { BED_OVERLAP, type SoundId } from '../lesson/sound.ts';
import type { Playing, Speaker } from './speaker.ts';

/** What is used of howler's `Howl`: one file, played any number of times. */
export interface Recording {
  readonly play: () => number;
  readonly volume: (volume: number, playing: number) => unknown;
  readonly fade: (from: number, to: number, milliseconds: number, playing: number) => unknown;
  readonly stop: (playing: number) => unknown;
  readonly duration: () => number;
  readonly once: (
    event: 'play' | 'end' | 'fade' | 'loaderror' | 'playerror',
    listener: () => void,
    playing?: number,
  ) => unknown;
}

export interface HowlerSpeakerInput {
  /** Opens a sound's file, and begins to fetch it. */
  readonly open: (id: SoundId) => Recording;
  readonly later: (task: () => void, milliseconds: number) => number;
  readonly cancel: (task: number) => void;
}

/** One time that a recording is played. */
function playOnce(recording: Recording, volume: number): Playing & { readonly id: number } {
  const id = recording.play();
  let now = volume;
  recording.volume(volume, id);
  const fade = (to: number, seconds: number) => {
    // Howler never ends a fade that has nowhere to go.
    if (to === now) return;
    recording.fade(now, to, seconds * 1000, id);
    now = to;
  };
  return {
    id,
    fade,
    stop: (seconds) => {
      if (seconds === 0 || now === 0) {
        recording.stop(id);
        return;
      }
      recording.once('fade', () => recording.stop(id), id);
      fade(0, seconds);
    },
  };
}

/** Speaks through howler, which knows the ways of each browser. */
export function createHowlerSpeaker({ open, later, cancel }: HowlerSpeakerInput): Speaker {
  const recordings = new Map<SoundId, Recording>();

  const recordingOf = (id: SoundId): Recording => {
    const known = recordings.get(id);
    if (known) return known;
    const recording = open(id);
    recordings.set(id, recording);
    // The network may be back when it is wanted again.
    recording.once('loaderror', () => recordings.delete(id));
    return recording;
  };

  return {
    load: (ids) => {
      for (const id of ids) recordingOf(id);
    },
    once: (id, volume, ended) => {
      const recording = recordingOf(id);
      let isOver = false;
      const finish = () => {
        if (isOver) return;
        isOver = true;
        ended();
      };
      const playing = playOnce(recording, volume);
      recording.once('end', finish, playing.id);
      recording.once('playerror', finish, playing.id);
      recording.once('loaderror', finish);
      const stop = (seconds: number) => {
        isOver = true;
        playing.stop(seconds);
      };
      return { ...playing, stop };
    },
    loop: (id, volume) => {
      const recording = recordingOf(id);
      let target = volume;
      let isOver = false;
      let next = 0;
      /** The one that comes, and the one that goes meanwhile. */
      let rounds: readonly Playing[] = [];
      const begin = () => {
        const round = playOnce(recording, target);
        rounds = [round, ...rounds.slice(0, 1)];
        recording.once(
          'play',
          () => {
            if (!isOver) next = later(begin, (recording.duration() - BED_OVERLAP) * 1000);
          },
          round.id,
        );
      };
      begin();
      return {
        fade: (to, seconds) => {
          target = to;
          for (const round of rounds) round.fade(to, seconds);
        },
        stop: (seconds) => {
          isOver = true;
          cancel(next);
          for (const round of rounds) round.stop(seconds);
        },
      };
    },
  };
}
