import type { CompiledLesson } from '../compiled/compiled.ts';
import { rawScore } from '../engine/score.ts';
import { chancesAtTheEnd } from './chances.ts';
import type { Exploration } from './exploration.ts';
import { type Lengths, lengthsOf } from './lengths.ts';
import { minutesIn } from './reading.ts';
import { sortGraph } from './sort-graph.ts';

/** Someone who answers at random may pass this often, no more. */
export const FAIR_CHANCE = 0.02;

/** What can be computed of a lesson that is finite and can be finished. */
export interface Measures {
  /** Scores are those that the learner would be shown, 0–100. */
  readonly bestScore: number;
  readonly worstScore: number;
  /** The best score without a single good first answer; null when every run has one. */
  readonly bestWithoutGood: number | null;
  /** Chance that uniform random answers pass at the lesson's mastery score, 0–1. */
  readonly randomPass: number;
  /** The lowest mastery score, 1–100, at which that chance is at most FAIR_CHANCE; null when there is none. */
  readonly lowestFairMastery: number | null;
  /** Decisions met on a way that never comes back after a fatal answer. */
  readonly decisions: Lengths;
  /** Minutes of reading and deciding on such a way. */
  readonly minutes: Lengths;
}

/** Measures a lesson; null when it goes round for ever, was not explored to the end or has no reachable ending. */
export function measure(lesson: CompiledLesson, { configurations, complete }: Exploration): Measures | null {
  const { order } = sortGraph(configurations);
  if (!complete || !order) return null;
  const decisions = lengthsOf(configurations, order, ({ phase }) => (phase === 'asks' ? 1 : 0));
  const minutes = lengthsOf(configurations, order, minutesIn);
  if (!decisions || !minutes) return null;

  const ends = chancesAtTheEnd(configurations, order);
  const score = (points: number, fatal: boolean, mastery = lesson.masteryScore) =>
    rawScore(lesson, mastery, points, fatal).raw;
  const chanceToPass = (mastery: number): number =>
    ends.reduce((sum, { points, fatal, chance }) => sum + (score(points, fatal, mastery) >= mastery ? chance : 0), 0);
  const scores = ends.map(({ points, fatal }) => score(points, fatal));
  const withoutGood = chancesAtTheEnd(
    configurations,
    order,
    ({ slot, verdict }) => slot === undefined || verdict !== 'good',
  );
  const scoresWithoutGood = withoutGood.map(({ points, fatal }) => score(points, fatal));
  const masteries = Array.from({ length: 100 }, (_, index) => index + 1);
  return {
    bestScore: Math.max(...scores),
    worstScore: Math.min(...scores),
    bestWithoutGood: scoresWithoutGood.length > 0 ? Math.max(...scoresWithoutGood) : null,
    randomPass: chanceToPass(lesson.masteryScore),
    lowestFairMastery: masteries.find((mastery) => chanceToPass(mastery) <= FAIR_CHANCE) ?? null,
    decisions,
    minutes,
  };
}
