/** Where the panels of a capsule stand in its time, in seconds. */
export interface Timeline {
  readonly total: number;
  readonly starts: readonly number[];
}

export function timelineOf(lengths: readonly number[]): Timeline {
  const starts: number[] = [];
  let total = 0;
  for (const length of lengths) {
    starts.push(total);
    total += length;
  }
  return { total, starts };
}

/** A moment of a capsule, told by its panel. */
export interface Moment {
  readonly panel: number;
  /** Seconds since the panel began. */
  readonly since: number;
}

/** The panel that shows at a time; times outside the capsule are those of its ends. */
export function momentAt({ total, starts }: Timeline, seconds: number): Moment {
  const at = Math.min(Math.max(0, seconds), total);
  let panel = 0;
  for (const [index, start] of starts.entries()) if (start <= at && start < total) panel = index;
  return { panel, since: at - (starts[panel] ?? 0) };
}

/** `1:05` for 65 seconds. */
export function clockWords(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Words a minute that a panel stays for, when nobody reads it aloud: slow, since looking takes time as well. */
const WORDS_PER_MINUTE = 140;
const LEAST_SECONDS = 4;

/** How long a panel stays on screen for someone who reads it, in whole seconds. */
export function readingSeconds(text: string): number {
  const words = text.split(/\s+/).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
  return Math.max(LEAST_SECONDS, Math.ceil((words * 60) / WORDS_PER_MINUTE));
}
