import type { Cue } from './cue.ts';

/** What is known of a class's own video besides its name. */
export interface Video {
  readonly bytes: number;
  /** Null when its captions are no WebVTT. */
  readonly captions: readonly Cue[] | null;
}

/** A class's own video as a package's options name it: its two files, and whose work it is. */
export interface ClassVideo {
  readonly file: string;
  readonly captions: string;
  readonly credit: string;
}

/** By lesson. */
export type ClassVideos = Readonly<Record<string, ClassVideo>>;

/** Contents of the files that `ClassVideos` name, by their path below media/. */
export type ClassFiles = Readonly<Record<string, Uint8Array>>;

/** Where a file of a class stands below media/. */
export const classPath = (lesson: string, file: string): string => `${lesson}/${file}`;

/** More than that, and neither Moodle nor a pupil's phone is willing. */
export const MOST_VIDEO_MEGABYTES = 20;

/** Videos by their path below media/. */
export type Videos = Readonly<Record<string, Video>>;
