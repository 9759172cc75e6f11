import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Engine } from '../engine/engine.ts';
import { type Decided, decisionsOf } from './decisions.ts';
import { type AttemptRule, type Learner, pickAttempt } from './learners.ts';
import { type ObjectiveShare, objectiveShares } from './objectives.ts';
import { attemptReader } from './read-attempt.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Who is where; names in alphabetical order. */
export interface Progression {
  readonly finished: readonly string[];
  readonly unfinished: readonly string[];
  readonly notStarted: readonly string[];
  /** Of the unfinished, those of whom Moodle says 0 without saying whether they ended. */
  readonly unsure: number;
}

/** All that the files say of a lesson. */
export interface Findings {
  readonly lesson: CompiledLesson;
  readonly learners: number;
  /** Learners of whom several attempts are known. */
  readonly severalAttempts: number;
  readonly progression: Progression;
  readonly spread: Spread | null;
  readonly passed: number;
  readonly decisions: readonly Decided[];
  readonly objectives: readonly ObjectiveShare[];
  /** Answers that this revision of the lesson does not know, and those that could be of several situations. */
  readonly unknown: number;
  readonly ambiguous: number;
}

export interface Choices {
  readonly rule: AttemptRule;
  /** Score from which an attempt is passed, 1–100: a school may have made its packages with its own. */
  readonly masteryScore: number;
}

/** Works out what the chosen attempt of each learner says. */
export function findingsOf(engine: Engine, learners: readonly Learner[], { rule, masteryScore }: Choices): Findings {
  const { lesson } = engine;
  const read = attemptReader(engine);
  const picked = learners.map((learner) => ({ name: learner.name, attempt: pickAttempt(learner, rule) }));
  const namesWhere = (is: (attempt: (typeof picked)[number]['attempt']) => boolean) =>
    picked.filter(({ attempt }) => is(attempt)).map(({ name }) => name);
  const scores = picked.flatMap(({ attempt }) => (attempt?.end === 'finished' ? (attempt.score ?? []) : []));
  const runs = picked.flatMap(({ name, attempt }) => (attempt ? { name, answers: read(attempt) } : []));
  const decisions = decisionsOf(lesson, runs);
  return {
    lesson,
    learners: learners.length,
    severalAttempts: learners.filter(({ attempts }) => attempts.length > 1).length,
    progression: {
      finished: namesWhere((attempt) => attempt?.end === 'finished'),
      unfinished: namesWhere((attempt) => attempt !== null && attempt.end !== 'finished'),
      notStarted: namesWhere((attempt) => attempt === null),
      unsure: picked.filter(({ attempt }) => attempt?.end === 'unsure').length,
    },
    spread: spreadOf(scores),
    passed: scores.filter((score) => score >= masteryScore).length,
    decisions,
    objectives: objectiveShares(lesson, decisions),
    unknown: decisions.reduce((sum, { unknown }) => sum + unknown, 0),
    ambiguous: decisions.reduce((sum, { ambiguous }) => sum + ambiguous, 0),
  };
}
