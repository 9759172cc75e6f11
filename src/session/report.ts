import type { CompiledLesson } from '../compiled/compiled.ts';
import { objectiveScores, verdictOf } from '../engine/score.ts';
import { isDecision, playOf } from '../kinds/index.ts';
import type { Verdict } from '../lesson/lesson.ts';
import type { Interaction, InteractionAnswer, ObjectiveReport } from '../tracking/tracker.ts';
import { markOf, type Run } from './run.ts';

/** SCORM knows no half points: an acceptable answer is neither right nor wrong. */
const RESULTS: Readonly<Record<Verdict, InteractionAnswer['result']>> = {
  good: 'correct',
  acceptable: 'neutral',
  wrong: 'wrong',
  fatal: 'wrong',
};

/** One interaction per slot, in the slots' order; the first answer fills it. */
export function interactionsOf(lesson: CompiledLesson, run: Run): readonly Interaction[] {
  return lesson.slots.map(({ id, objective }) => {
    const given = run.progress.given.find(({ slot }) => slot === id);
    const scene = given && lesson.scenes[given.scene];
    if (!given || !scene || !isDecision(scene)) return { id, objective };
    const { type, patterns, told } = playOf(scene).interaction(scene);
    const result = RESULTS[verdictOf(lesson, given, given.first)];
    const response = told?.(given.first.response) ?? given.first.response;
    return {
      id,
      objective,
      answer: { ...markOf(run, given), question: scene.text, type, patterns, response, result },
    };
  });
}

/** Scores per objective once the run has ended; before that only whether it was begun. */
export function objectivesOf(
  lesson: CompiledLesson,
  { progress }: Run,
  ended: boolean,
  masteryScore: number,
): readonly ObjectiveReport[] {
  const slotsBegun = new Set(progress.given.map(({ slot }) => slot));
  return objectiveScores(lesson, progress).map(({ id, text, raw }) => {
    if (ended) return { id, text, raw, status: raw >= masteryScore ? 'passed' : 'failed' };
    const begun = lesson.slots.some((slot) => slot.objective === id && slotsBegun.has(slot.id));
    return { id, text, raw: null, status: begun ? 'incomplete' : 'not_attempted' };
  });
}

/** Share of the lesson's situations that are decided, 0–1. */
export function progressOf({ slots }: CompiledLesson, { progress }: Run): number {
  const decided = new Set(progress.given.map(({ slot }) => slot));
  const asked = slots.filter(({ retired }) => !retired);
  return asked.filter(({ id }) => decided.has(id)).length / asked.length;
}
