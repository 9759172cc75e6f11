/** Scores from `from` to `to`, both reached. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Spread {
  readonly count: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
  /** Ten of ten points each; the last reaches 100. */
  readonly bars: readonly Bar[];
}

const BARS = 10;

/** How scores of 0–100 spread; null when there is none. */
export function spreadOf(scores: readonly number[]): Spread | null {
  const sorted = [...scores].sort((one, other) => one - other);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return null;
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  const barOf = (score: number): number => Math.min(BARS - 1, Math.max(0, Math.floor(score / 10)));
  const bars = Array.from({ length: BARS }, (_, index) => ({
    from: index * 10,
    to: index === BARS - 1 ? 100 : index * 10 + 9,
    count: sorted.filter((score) => barOf(score) === index).length,
  }));
  return { count: sorted.length, lowest, median, highest, bars };
}
