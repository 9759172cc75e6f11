import type { Outcome, Verdict } from '../lesson/lesson.ts';

/** What follows from a verdict on a set-like answer. */
export type GradedOutcome = Omit<Outcome, 'verdict'>;

/** Reached when at least this many items are right. */
export type ThresholdOutcome = GradedOutcome & { readonly atLeast: number };

/** Outcomes of a set-like kind, by verdict. `fatal` is there exactly when an item is fatal. */
export interface GradedOutcomes {
  readonly good: ThresholdOutcome;
  readonly acceptable?: ThresholdOutcome;
  readonly wrong: GradedOutcome;
  readonly fatal?: GradedOutcome;
}

/** The best verdict whose threshold `right` reaches. */
export function gradeOf(outcomes: GradedOutcomes, right: number): Verdict {
  if (right >= outcomes.good.atLeast) return 'good';
  return outcomes.acceptable && right >= outcomes.acceptable.atLeast ? 'acceptable' : 'wrong';
}

/** The same outcomes with their verdict, as every kind gives them. */
export function withVerdicts(outcomes: Readonly<Partial<Record<Verdict, GradedOutcome>>>): Record<string, Outcome> {
  return Object.fromEntries(
    Object.entries(outcomes).map(([verdict, outcome]) => [verdict, { ...outcome, verdict: verdict as Verdict }]),
  );
}
