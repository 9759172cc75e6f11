/** npm start [-- --open]: builds everything, then serves the site and the test LMS on loopback until it is interrupted. */
import { STANDARDS } from '../package/standards.ts';
import { startTestLms } from '../test-lms/server/start-test-lms.ts';
import { buildAll } from './build-all.ts';
import { inRoot } from './paths.ts';
import { readArguments } from './read-arguments.ts';
import { NO_OPTIONS } from './read-options.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

await runCommand(async () => {
  const read = readArguments({ usage: 'npm start -- [--open]', options: { open: { type: 'boolean' } } });
  if (!read || !(await buildAll(NO_OPTIONS))) return false;
  const site = await serveSite(read.values.open === true);
  const lms = await startTestLms({
    distDir: inRoot('dist/test-lms'),
    packagesDirs: STANDARDS.map(({ name }) => inRoot(`dist/${name}`)),
    lmsPort: 8080,
    contentPort: 8081,
  });
  console.log(`\nSite : ${site}\nLMS d’essai : ${lms.lmsUrl}\n(Ctrl+C pour arrêter)`);
  return true;
});
