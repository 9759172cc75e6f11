import type { CompiledLesson } from '../compiled/compiled.ts';
import { isDecision, playOf } from '../kinds/index.ts';
import { POINTS, type Verdict } from '../lesson/lesson.ts';
import type { Given, Judged, Progress } from './progress.ts';

/** What a run is worth. */
export interface Score {
  readonly earned: number;
  /** 2 points for every slot that is not retired. */
  readonly best: number;
  /** 0–100, rounded: the very number that is shown and sent. */
  readonly raw: number;
  /** Whether a fatal first answer kept the score below the mastery score. */
  readonly capped: boolean;
  readonly masteryScore: number;
  /** Exactly `raw >= masteryScore`, so that no LMS that computes it again can disagree. */
  readonly passed: boolean;
}

export interface ObjectiveScore {
  readonly id: string;
  readonly text: string;
  readonly earned: number;
  readonly best: number;
  /** 0–100, rounded. */
  readonly raw: number;
}

export function verdictOf(lesson: CompiledLesson, given: Given, judged: Judged): Verdict {
  const scene = lesson.scenes[given.scene];
  const verdict = scene && isDecision(scene) ? playOf(scene).outcomes(scene)[judged.key]?.verdict : undefined;
  if (!verdict) throw new Error(`« ${given.scene} » has no outcome « ${judged.key} »`);
  return verdict;
}

const percentage = (earned: number, best: number): number => (best === 0 ? 0 : Math.round((100 * earned) / best));

const scoredSlots = (lesson: CompiledLesson) => lesson.slots.filter(({ retired }) => !retired);

/** The rounded percentage of `earned` points, kept below the mastery score when a fatal answer caps it. */
export function rawScore(
  lesson: Pick<CompiledLesson, 'slots' | 'options'>,
  masteryScore: number,
  earned: number,
  wasFatal: boolean,
): { raw: number; capped: boolean } {
  const raw = percentage(earned, POINTS.good * lesson.slots.filter(({ retired }) => !retired).length);
  const capped = wasFatal && lesson.options.fatal === 'caps' && raw >= masteryScore;
  // Whole, as every score: an LMS's own mastery score may have decimals.
  return { raw: capped ? Math.max(0, Math.ceil(masteryScore) - 1) : raw, capped };
}

/** Scores the first answers of a run. `masteryScore` is the LMS's when it gives one, else the lesson's. */
export function scoreOf(lesson: CompiledLesson, { given }: Progress, masteryScore = lesson.masteryScore): Score {
  const scored = new Set(scoredSlots(lesson).map(({ id }) => id));
  const verdicts = given
    .filter(({ slot }) => slot !== undefined && scored.has(slot))
    .map((one) => verdictOf(lesson, one, one.first));
  const earned = verdicts.reduce((sum, verdict) => sum + POINTS[verdict], 0);
  const { raw, capped } = rawScore(lesson, masteryScore, earned, verdicts.includes('fatal'));
  const best = POINTS.good * scoredSlots(lesson).length;
  return { earned, best, raw, capped, masteryScore, passed: raw >= masteryScore };
}

/** The share of each objective, over its slots that are not retired. */
export function objectiveScores(lesson: CompiledLesson, { given }: Progress): readonly ObjectiveScore[] {
  return lesson.objectives.map(({ id, text }) => {
    const slots = new Set(scoredSlots(lesson).flatMap((slot) => (slot.objective === id ? [slot.id] : [])));
    const earned = given
      .filter(({ slot }) => slot !== undefined && slots.has(slot))
      .reduce((sum, one) => sum + POINTS[verdictOf(lesson, one, one.first)], 0);
    const best = POINTS.good * slots.size;
    return { id, text, earned, best, raw: percentage(earned, best) };
  });
}
