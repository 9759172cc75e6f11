/** What voices.json keeps of one recording, by the unit that it says. */
export interface Voice {
  /** Hash of the words that it says. */
  readonly text: string;
  readonly seconds: number;
  /** Digest of the mp3: a file that has another one was replaced by hand. */
  readonly mp3: string;
  /** Digest of the cues: others were written by hand. */
  readonly vtt: string;
  readonly by: 'synthetic' | 'recorded';
}

/** In the order of the lesson. */
export type Voices = Readonly<Record<string, Voice>>;

/** A recording as it was found on disk. */
export interface Recording extends Voice {
  /** Path below media/. */
  readonly file: string;
  /** When each sentence begins, in tenths of a second; null when the cues cannot be read. */
  readonly at: readonly number[] | null;
  /** Whether the mp3 is no longer the one that was entered. */
  readonly isReplaced: boolean;
}

export type Recordings = Readonly<Record<string, Recording>>;

/** Where the voices of a lesson are, below media/. */
export const voicesFolder = (lessonId: string, language: string): string => `voices/${lessonId}/${language}`;
