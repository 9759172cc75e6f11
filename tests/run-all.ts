/** Everything that `npm test` runs, one gate after the other; the last line counts what passed and what failed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reportFolder = mkdtempSync(join(tmpdir(), 'reflexes-tests-'));
const reportFile = join(reportFolder, 'report.json');

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

/** Runs a command with its output on this terminal; resolves to its exit code. */
const run = (command: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });

const GATES: readonly (readonly [title: string, command: string, ...args: string[]])[] = [
  ['Types', 'npm', 'run', '--silent', 'types'],
  ['Lint', 'npm', 'run', '--silent', 'lint'],
  ['Checks and build', 'npm', 'run', '--silent', 'build'],
];

let passed = 0;
let failed = 0;

for (const [title, command, ...args] of GATES) {
  console.log(`\n▶ ${title}`);
  const code = await run(command, args);
  if (code === 0) passed += 1;
  else failed += 1;
}

console.log('\n▶ Tests');
await run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]);
try {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport;
  passed += report.numPassedTests;
  // A skipped test proves nothing, and a file that cannot be loaded hides its tests.
  failed += report.numFailedTests + report.numPendingTests + report.numTodoTests;
  if (report.numFailedTests === 0 && report.numFailedTestSuites > 0) failed += report.numFailedTestSuites;
} catch {
  console.error('The tests left no report.');
  failed += 1;
}
rmSync(reportFolder, { recursive: true, force: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
