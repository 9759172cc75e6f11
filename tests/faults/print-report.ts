import type { Finding, Promised } from './oracle/findings.ts';
import type { ShareReport } from './share.ts';

const WORDS: Readonly<Record<Promised, string>> = {
  lost: 'answers lost while a carrier survived',
  wrongStatus: 'wrong statuses',
  wrongAttempt: 'answers in the wrong attempt',
  uncaught: 'uncaught errors',
  unplayable: 'lessons that could not be played on',
  untrue: 'untrue words on screen',
  forbidden: 'calls that the launch may not make',
};

const line = (name: string, value: number | string): void => console.log(`  ${name.padEnd(40)} ${value}`);

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

export function printFindings(findings: readonly Finding[]): void {
  for (const { promise, words } of findings) console.log(`${WORDS[promise]}: ${words}`);
  if (findings.length === 0) console.log('Every promise was kept.');
}

export function printShare(
  standard: string,
  seed: number,
  { runs, tally, struck, broken, failure }: ShareReport,
): void {
  const injected = [...struck.values()].reduce((sum, count) => sum + count, 0);
  console.log(`\nSCORM ${standard === '12' ? '1.2' : '2004'}, seed ${seed}`);
  line('runs', runs);
  line('launches', `${tally.launches} (${tally.resumed} went on from answers)`);
  line('faults injected', `${injected}: ${listed(struck)}`);
  line('answers given', tally.answers);
  line('rescued by this device alone', tally.rescued);
  line('envelopes compared', tally.envelopes);
  line('records compared', tally.records);
  line('words on screen compared', `${tally.wordsChecked} (${tally.deceived} while the LMS lied)`);
  line('exceptions granted', listed(tally.excused));
  for (const [promise, count] of Object.entries(broken)) line(WORDS[promise as Promised], count);
  if (!failure) return;
  console.log(`\n  A promise is broken. To see it again:`);
  console.log(`  npm run faults -- --standard ${standard} --replay '${failure.script}'`);
  for (const words of failure.words) console.log(`    ${words}`);
}
