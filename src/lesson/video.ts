import type { Cue } from './cue.ts';

/** What is known of a class's own video besides its name. */
export interface Video {
  readonly bytes: number;
  /** Null when its captions are no WebVTT. */
  readonly captions: readonly Cue[] | null;
}

/** Videos by their path below media/. */
export type Videos = Readonly<Record<string, Video>>;
