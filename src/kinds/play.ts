import type { Letter } from '../lesson/ids.ts';
import type { Condition, DecisionBase, Outcome } from '../lesson/lesson.ts';

/**
 * An answer as a string of letters, the same for every kind: the letter of a choice, the letters ticked in
 * alphabetical order, the letters in the order given, the target's letter of each item in turn, the letter of a step.
 */
export type Response = string;

/** What an answer leads to: the letter of a choice, or the verdict of a set. Names an fsm event and a state. */
export type OutcomeKey = string;

export interface WeightedAnswer {
  readonly response: Response;
  /** Chance that someone who answers at random gives this answer; the weights of a list add up to 1. */
  readonly weight: number;
}

/** Something that answers are made of: a choice, an item. Its id and its letter are its own in the whole scene. */
export interface Part {
  readonly id: string;
  readonly letter: Letter;
  /** Absent where it is no words: the step of a scale. */
  readonly text?: string;
  /** What someone says back when it is chosen. */
  readonly reply?: string;
  /** Where the scene lists it. */
  readonly path: readonly (string | number)[];
}

/** The entries of a list of the scene, as parts of answers. */
export const partsIn = (
  list: string,
  entries: readonly Omit<Part, 'path'>[],
  below: Part['path'] = [],
): readonly Part[] =>
  entries.map(({ id, letter, text, reply }, index) => ({
    id,
    letter,
    ...(text !== undefined && { text }),
    ...(reply !== undefined && { reply }),
    path: [...below, list, index],
  }));

/** Neutral description of what an LMS records; the tracking of each standard gives it its form. */
export interface InteractionForm {
  readonly type: 'choice' | 'sequencing' | 'matching' | 'numeric';
  /** Good answers in the form that `told` gives them, the plainest first, at most MAX_PATTERNS. */
  readonly patterns: readonly string[];
  /**
   * What an answer is told as where its letters alone would say nothing: the pairs of a matching, letter beside letter
   * (`axby`), or a number.
   */
  readonly told?: (response: Response) => string;
}

/** A set of letters as it is answered. */
export const inAlphabeticalOrder = (letters: Iterable<string>): Response => [...letters].sort().join('');

export const MAX_PATTERNS = 10;

/** Everything that a kind of decision is without a screen. All functions are pure. */
export interface Play<S extends DecisionBase> {
  /** All that answers can be made of, in the order in which the scene lists it. */
  readonly parts: (scene: S) => readonly Part[];
  /** Letters that can be answered with while `holds` says which conditions hold, before any is closed. */
  readonly letters: (scene: S, holds: (condition: Condition) => boolean) => string;
  /** The outcome of an answer made of offered letters, or null when it is not an answer to this scene. */
  readonly judge: (scene: S, response: Response, offered: string) => OutcomeKey | null;
  /** All outcomes of the scene by key. */
  readonly outcomes: (scene: S) => Readonly<Record<OutcomeKey, Outcome>>;
  /** The possible answers with their chances. One may stand for several that are judged alike, with all their chances. */
  readonly answers: (scene: S, offered: string) => readonly WeightedAnswer[];
  /** Letters of the answer that may not be used again after it turned out fatal. */
  readonly closes: (scene: S, response: Response) => string;
  readonly interaction: (scene: S) => InteractionForm;
}

/** The good answers among `candidates`, at most MAX_PATTERNS. */
export function goodPatterns<S extends DecisionBase>(
  play: Pick<Play<S>, 'judge' | 'outcomes'>,
  scene: S,
  offered: string,
  candidates: Iterable<Response>,
): readonly Response[] {
  const outcomes = play.outcomes(scene);
  const patterns: Response[] = [];
  for (const response of candidates) {
    const key = play.judge(scene, response, offered);
    if (key !== null && outcomes[key]?.verdict === 'good') patterns.push(response);
    if (patterns.length === MAX_PATTERNS) break;
  }
  return patterns;
}
