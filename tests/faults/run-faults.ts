/**
 * `npm run faults`: random histories on both standards, one process each. `--standard 12|2004`, `--runs N` (per
 * standard), `--seed N`, and `--standard 12 --replay '<script>'` for one history.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { printFindings, printShare } from './print-report.ts';
import { runScenario } from './run-scenario.ts';
import { runShare } from './share.ts';
import { scorm12 } from './standards/scorm12.ts';
import { scorm2004 } from './standards/scorm2004.ts';
import { parseScenario } from './world/scenario.ts';

const STANDARDS = { '12': scorm12, '2004': scorm2004 };
const RUNS = 10_000;
const MOST_SEED = 2 ** 31;

const USAGE = "npm run faults -- [--standard 12|2004] [--runs N] [--seed N] [--replay '<script>']";

function readValues() {
  try {
    const { values } = parseArgs({
      options: {
        standard: { type: 'string' },
        runs: { type: 'string', default: String(RUNS) },
        seed: { type: 'string', default: String(Math.floor(Math.random() * MOST_SEED)) },
        replay: { type: 'string' },
      },
    });
    if (values.standard !== undefined && !(values.standard in STANDARDS)) throw new Error('--standard is 12 or 2004.');
    if (values.replay !== undefined && values.standard === undefined) throw new Error('--replay needs --standard.');
    return values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(1);
  }
}

const values = readValues();

/** The same command for one standard, in a process of its own: a run is all computing. */
const inProcess = (standard: string): Promise<number> =>
  new Promise((resolve) => {
    const args = ['jiti', 'tests/faults/run-faults.ts', '--standard', standard];
    const child = spawn('npx', [...args, '--runs', values.runs, '--seed', values.seed], {
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });

async function main(): Promise<number> {
  if (values.standard === undefined) {
    console.log(`Seed ${values.seed}, ${values.runs} runs per standard`);
    const codes = await Promise.all(Object.keys(STANDARDS).map(inProcess));
    return Math.max(...codes);
  }
  const standard = STANDARDS[values.standard as keyof typeof STANDARDS];
  if (values.replay !== undefined) {
    const { findings } = await runScenario(standard, parseScenario(values.replay), console.log);
    printFindings(findings);
    return findings.length === 0 ? 0 : 1;
  }
  const share = await runShare(standard, Number(values.seed), Number(values.runs));
  printShare(values.standard, Number(values.seed), share);
  return share.failure ? 1 : 0;
}

process.exitCode = await main();
