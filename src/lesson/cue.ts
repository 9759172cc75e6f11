/** Words and when they are said, in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
