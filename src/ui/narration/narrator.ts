import type { NarrationUnit } from '../../narration/units.ts';
import type { Track, TrackListener } from './track.ts';

export type NarratorStatus = 'off' | 'playing' | 'paused';

/** A unit and the name under which its words stand on screen. */
export interface Heard {
  readonly name: string;
  readonly unit: NarrationUnit;
}

export interface NarratorInput {
  /** What says a unit; null when nothing can. */
  readonly open: (unit: NarrationUnit, listener: TrackListener) => Track | null;
  readonly changed: (status: NarratorStatus) => void;
  /** The sentence being said; null when there is none any more. */
  readonly spoken: (place: { readonly heard: Heard; readonly sentence: number } | null) => void;
}

export interface Narrator {
  /** Says units one after the other; whatever was being said stops. */
  readonly play: (list: readonly Heard[]) => void;
  /** Pauses, or goes on. */
  readonly toggle: () => void;
  readonly pause: () => void;
  /** Says the same units from the first. */
  readonly again: () => void;
  readonly setRate: (rate: number) => void;
  readonly stop: () => void;
}

/** One voice at a time, for a list of units. */
export function createNarrator({ open, changed, spoken }: NarratorInput): Narrator {
  let list: readonly Heard[] = [];
  let track: Track | null = null;
  let status: NarratorStatus = 'off';

  const become = (next: NarratorStatus) => {
    if (next === status) return;
    status = next;
    changed(status);
  };
  const stop = () => {
    track?.leave();
    track = null;
    spoken(null);
    become('off');
  };
  const go = (from: number) => {
    track?.leave();
    track = null;
    for (const [index, heard] of list.entries()) {
      if (index < from || track) continue;
      track = open(heard.unit, {
        begins: (sentence) => spoken({ heard, sentence }),
        ended: () => go(index + 1),
        refused: stop,
      });
    }
    if (!track) return stop();
    become('playing');
    track.play();
  };
  const pause = () => {
    if (status !== 'playing') return;
    track?.pause();
    become('paused');
  };
  return {
    play: (units) => {
      list = units;
      go(0);
    },
    toggle: () => {
      if (status === 'playing') return pause();
      if (status === 'off') return;
      become('playing');
      track?.play();
    },
    pause,
    again: () => go(0),
    setRate: (rate) => track?.setRate(rate),
    stop,
  };
}
