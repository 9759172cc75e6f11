import { citedFacts } from '../compile/cited-facts.ts';
import { type Diagnostic, formatPath } from '../diagnostic/diagnostic.ts';
import { createEngine } from '../engine/engine.ts';
import { isDecision } from '../kinds/index.ts';
import { allRules } from './all-rules.ts';
import type { LessonToCheck } from './check-input.ts';
import { explore } from './explore.ts';
import { type GasRange, gasRange } from './gas-range.ts';
import { measure } from './measure.ts';
import { runChecks } from './run-checks.ts';
import { type TextFigures, textFigures } from './text-figures.ts';

/** What is known of a lesson once it was checked. Measures are null when the lesson cannot be measured. */
export interface CheckReport {
  readonly lesson: string;
  /** Number of scenes that ask for an answer. */
  readonly decisions: number;
  readonly configurations: number;
  /** Number of endings that can be reached. */
  readonly endings: number;
  readonly bestScore: number | null;
  readonly worstScore: number | null;
  /** Chance that uniform random answers pass, 0–1. */
  readonly randomPass: number | null;
  readonly lowestFairMastery: number | null;
  readonly longestSuspendData: number;
  /** Decisions met and minutes needed, returns after a fatal answer left out. */
  readonly decisionsShortest: number | null;
  readonly decisionsLongest: number | null;
  readonly minutesShortest: number | null;
  readonly minutesLongest: number | null;
  /** What the gas of the simulated room can be; null without one. */
  readonly gas: GasRange | null;
  /** Number of facts that the lesson cites. */
  readonly facts: number;
  /** Null when the lesson cannot be read. */
  readonly texts: TextFigures | null;
  readonly findings: readonly Diagnostic[];
}

/** Explores, measures and checks one lesson. */
export function checkLesson(input: LessonToCheck): CheckReport {
  const { lesson, compiled } = input;
  const exploration = explore(createEngine(compiled));
  const measures = measure(compiled, exploration);
  const longestSuspendData = input.longestSuspendData(compiled);
  return {
    lesson: lesson.id,
    decisions: lesson.scenes.filter(isDecision).length,
    configurations: exploration.configurations.length,
    endings: exploration.endings.size,
    bestScore: measures?.bestScore ?? null,
    worstScore: measures?.worstScore ?? null,
    randomPass: measures?.randomPass ?? null,
    lowestFairMastery: measures?.lowestFairMastery ?? null,
    longestSuspendData,
    decisionsShortest: measures?.decisions.shortest ?? null,
    decisionsLongest: measures?.decisions.longest ?? null,
    minutesShortest: measures?.minutes.shortest ?? null,
    minutesLongest: measures?.minutes.longest ?? null,
    gas: gasRange(exploration.configurations),
    facts: citedFacts(lesson).size,
    texts: textFigures(lesson),
    findings: runChecks(allRules, { ...input, exploration, measures, longestSuspendData }),
  };
}

/** The report as `npm run check -- --json` prints it: places are written out, like `scenes[2].text`. */
export const reportAsJson = ({ findings, ...report }: CheckReport) => ({
  ...report,
  findings: findings.map(({ path, ...finding }) => ({ ...finding, path: formatPath(path) })),
});
