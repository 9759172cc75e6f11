import fc from 'fast-check';
import { createTally, PROMISES, type Promised, type Tally } from './oracle/findings.ts';
import { runScenario } from './run-scenario.ts';
import { anyScenario } from './scenarios.ts';
import type { Standard } from './standards/standard.ts';
import { formatScenario } from './world/scenario.ts';

/** What a number of random runs on one standard came to. */
export interface ShareReport {
  readonly runs: number;
  readonly tally: Tally;
  /** By `call:kind`. */
  readonly struck: ReadonlyMap<string, number>;
  readonly broken: Readonly<Record<Promised, number>>;
  /** Of the first history that broke a promise, the smallest that still does; null when none did. */
  readonly failure: { readonly script: string; readonly words: readonly string[] } | null;
}

const add = (sums: Map<string, number>, more: ReadonlyMap<string, number>): void => {
  for (const [name, count] of more) sums.set(name, (sums.get(name) ?? 0) + count);
};

/** Plays random histories until one breaks a promise, and then looks for the smallest that does. */
export async function runShare(standard: Standard, seed: number, numRuns: number): Promise<ShareReport> {
  const { excused, ...counts } = createTally();
  const sums: Record<keyof typeof counts, number> = counts;
  const struck = new Map<string, number>();
  const broken = Object.fromEntries(PROMISES.map((promise) => [promise, 0])) as Record<Promised, number>;
  let runs = 0;
  let words: readonly string[] = [];

  const property = fc.asyncProperty(anyScenario(standard), async (scenario) => {
    const report = await runScenario(standard, scenario);
    if (report.findings.length > 0) {
      words = report.findings.map(({ promise, words: seen }) => `${promise}: ${seen}`);
      return false;
    }
    runs += 1;
    for (const name of Object.keys(sums) as (keyof typeof counts)[]) sums[name] += report.tally[name];
    add(excused, report.tally.excused);
    add(struck, report.struck);
    return true;
  });
  const details = await fc.check(property, { seed, numRuns });
  const [smallest] = details.counterexample ?? [];
  if (smallest) {
    const { findings } = await runScenario(standard, smallest);
    words = findings.map(({ promise, words: seen }) => `${promise}: ${seen}`);
    for (const { promise } of findings) broken[promise] += 1;
  }
  return {
    runs,
    tally: { ...sums, excused },
    struck,
    broken,
    failure: smallest ? { script: formatScenario(smallest), words } : null,
  };
}
