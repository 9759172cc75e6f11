import type { BodyName, StatusRule } from '../standards/standard.ts';
import type { Temper } from './transport.ts';

export const LESSONS = ['two', 'kinds', 'pairs', 'gas'] as const;
export type LessonName = (typeof LESSONS)[number];

/** How the pages still open end before the healthy launch; `stays`: the last one goes on, healed, and must catch up. */
export const ENDINGS = ['kill', 'close', 'stays'] as const;
export type Ending = (typeof ENDINGS)[number];

/** One history: the lesson, the LMS and the learner's nature, and what happens, step by step. */
export interface Scenario {
  readonly lesson: LessonName;
  readonly body: BodyName;
  readonly temper: Temper;
  readonly rule: StatusRule;
  /** Of the LMS, in percent; 0 when it has none of its own. */
  readonly mastery: number;
  /** Whether the learner takes up answers that are offered. */
  readonly accepts: boolean;
  readonly ending: Ending;
  /** `answer:2 wait:5 fault:commit:lies:any:0`: the words are in learner/steps.ts. */
  readonly steps: readonly string[];
}

/** `two strict moodle completed_or_failed 0 accepts kill | answer:2 wait:5`. */
export const formatScenario = ({ lesson, body, temper, rule, mastery, accepts, ending, steps }: Scenario): string =>
  [lesson, body, temper, rule, mastery, accepts ? 'accepts' : 'declines', ending, '|', ...steps].join(' ');

/** Reads what `formatScenario` writes. */
export function parseScenario(script: string): Scenario {
  const [nature = '', story = ''] = script.split('|');
  const [lesson, body, temper, rule, mastery, accepts, ending] = nature.trim().split(/\s+/);
  if (!ending) throw new Error(`« ${script} » does not name lesson, body, temper, rule, mastery, learner and ending.`);
  return {
    lesson: lesson as LessonName,
    body: body as BodyName,
    temper: temper as Temper,
    rule: rule as StatusRule,
    mastery: Number(mastery),
    accepts: accepts === 'accepts',
    ending: ending as Ending,
    steps: story.split(/\s+/).filter((step) => step !== ''),
  };
}
