/** What a track tells while it is heard. */
export interface TrackListener {
  /** A sentence begins, counted over the whole unit from 0. */
  readonly begins: (sentence: number) => void;
  /** All was said, or no more can be. */
  readonly ended: () => void;
  /** The browser lets no sound out before a click. */
  readonly refused: () => void;
}

/** One unit being said. It tells nothing more once it has left. */
export interface Track {
  readonly play: () => void;
  readonly pause: () => void;
  readonly setRate: (rate: number) => void;
  /** For good. */
  readonly leave: () => void;
}
