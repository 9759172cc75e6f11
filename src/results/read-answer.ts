import { type Decision, playOf } from '../kinds/index.ts';
import type { Verdict } from '../lesson/lesson.ts';
import type { LmsAnswer } from './report.ts';
import { numberIn } from './table.ts';

/** A first answer that the lesson knows, in the scene where it was given. */
export interface KnownAnswer {
  readonly scene: Decision;
  /** As the lesson writes answers. */
  readonly response: string;
  /** Key of its outcome. */
  readonly key: string;
  readonly verdict: Verdict;
}

/** Reads what LMSs were told of the first answer to a scene. */
export interface SceneReader {
  readonly scene: Decision;
  /** The answer, or null when the scene cannot have had it. */
  readonly read: (told: LmsAnswer) => KnownAnswer | null;
}

/** Words of SCORM 1.2 and 2004 for each verdict (src/session/report.ts). */
const RESULTS: Readonly<Record<Verdict, readonly string[]>> = {
  good: ['correct'],
  acceptable: ['neutral'],
  wrong: ['wrong', 'incorrect'],
  fatal: ['wrong', 'incorrect'],
};

/** Letters without the marks that SCORM puts between and around them: `a,c`, `{a,c}`, `a.x,b.y`. */
const letters = (told: string): string => told.toLowerCase().replace(/\[,\]|\[\.\]|[{}\s,.]/g, '');

/** The verdicts that a result word stands for; all of them when the report does not say. */
export function verdictsOf(result: string): readonly Verdict[] {
  const all = Object.keys(RESULTS) as Verdict[];
  return result === '' ? all : all.filter((verdict) => RESULTS[verdict].includes(result.toLowerCase()));
}

/** A reader that works out once what an answer to the scene may look like. */
export function readerOf(scene: Decision): SceneReader {
  const play = playOf(scene);
  const offered = play.letters(scene, () => true);
  const outcomes = play.outcomes(scene);
  const { type, patterns, told } = play.interaction(scene);
  const rightAnswers = patterns.map(letters);

  /** Every second letter of the pairs, in the order in which the scene lists what is paired. */
  const targetsIn = (pairs: string): string => {
    const chosen = new Map((pairs.match(/../g) ?? []).map((pair) => [pair[0], pair[1] ?? '']));
    return play
      .parts(scene)
      .map(({ letter }) => chosen.get(letter) ?? '')
      .join('');
  };

  const responseOf = (given: string): string | null => {
    if (type === 'numeric') return [...offered].find((letter) => told?.(letter) === String(numberIn(given))) ?? null;
    if (type === 'matching') return targetsIn(letters(given));
    return letters(given);
  };

  /** Patterns are joined by commas; those of an earlier answer may be left behind them, filled with the first. */
  const hasRightAnswer = (right: string): boolean => {
    const found = letters(right);
    const [first = '', ...others] = rightAnswers;
    const own = [first, ...others].join('');
    return (
      right === '' ||
      found === own ||
      (found.startsWith(own) && letters(found.slice(own.length)).replaceAll(first, '') === '')
    );
  };

  return {
    scene,
    read: ({ response: given, right, result }) => {
      const response = responseOf(given);
      const key = response === null ? null : play.judge(scene, response, offered);
      const verdict = key === null ? undefined : outcomes[key]?.verdict;
      if (response === null || key === null || !verdict) return null;
      // A numeric pattern's decimal point is no mark between letters, and ids of patterns tell nothing of one number.
      if (type !== 'numeric' && !hasRightAnswer(right)) return null;
      return verdictsOf(result).includes(verdict) ? { scene, response, key, verdict } : null;
    },
  };
}
