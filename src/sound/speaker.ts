import type { SoundId } from '../lesson/sound.ts';

/** A sound under way. */
export interface Playing {
  readonly fade: (volume: number, seconds: number) => void;
  /** For good. */
  readonly stop: (seconds: number) => void;
}

/** What makes sounds heard. Nothing throws: a sound that cannot be had is as good as over. */
export interface Speaker {
  /** Fetches sounds that may be wanted soon. */
  readonly load: (ids: readonly SoundId[]) => void;
  /** Plays a sound once; `ended` is called when it is over by itself. */
  readonly once: (id: SoundId, volume: number, ended: () => void) => Playing;
  /** Plays a bed round after round. */
  readonly loop: (id: SoundId, volume: number) => Playing;
}
