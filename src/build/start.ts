/** npm start: builds everything, then serves the test LMS on loopback until it is interrupted. */
import { STANDARDS } from '../package/standards.ts';
import { startTestLms } from '../test-lms/server/start-test-lms.ts';
import { buildAll } from './build-all.ts';
import { inRoot } from './paths.ts';
import { readArguments } from './read-arguments.ts';
import { NO_OPTIONS } from './read-options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  if (!readArguments({ usage: 'npm start' }) || !(await buildAll(NO_OPTIONS))) return false;
  const lms = await startTestLms({
    distDir: inRoot('dist/test-lms'),
    packagesDirs: STANDARDS.map(({ name }) => inRoot(`dist/${name}`)),
    lmsPort: 8080,
    contentPort: 8081,
  });
  console.log(`\nLMS d’essai : ${lms.lmsUrl}\n(Ctrl+C pour arrêter)`);
  return true;
});
