import { type PackageProblem, problem } from './problem.ts';

/** Text made into code. A method called `eval` of some object is none of it; neither is `isFunction(`. */
const DYNAMIC =
  /(?<![\w$.])(?:eval(?![\w$'":-])|new\s+Function\b|Function\s*\(|set(?:Timeout|Interval)\s*\(\s*["'`])[^;\n]{0,20}/g;

/** Looks at a script for what the policy of our pages would block when it runs. */
export function* checkScript(name: string, code: string): Generator<PackageProblem> {
  for (const [found] of code.matchAll(DYNAMIC)) yield problem('dynamic-code', name, found);
}
