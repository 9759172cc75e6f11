import type { Checks } from './use-checks.ts';

/** How far chance goes in the chosen lessons. */
export interface Chance {
  /** The greatest of their chances of a random pass, 0–1. */
  readonly worst: number;
  /** The lowest mastery score that is fair in all of them; null when one has none. */
  readonly lowestFair: number | null;
  /** Whether a check warns of the mastery score that was chosen. */
  readonly isUnfair: boolean;
  readonly isFresh: boolean;
}

const SCORE_PATHS: readonly unknown[] = ['masteryScore', 'fatal'];

/** Null until a lesson was checked. */
export function chanceOf(lessons: readonly string[], checks: Checks): Chance | null {
  const found = lessons.flatMap((lesson) => checks[lesson] ?? []);
  if (found.length === 0) return null;
  const fair = found.map(({ check }) => check.lowestFairMastery);
  return {
    worst: Math.max(...found.map(({ check }) => check.randomPass ?? 1)),
    lowestFair: fair.includes(null) ? null : Math.max(...fair.map(Number)),
    isUnfair: found.some(({ check }) => check.remarks.some(({ path }) => SCORE_PATHS.includes(path[0]))),
    isFresh: found.length === lessons.length && found.every((one) => one.isFresh),
  };
}
