/** npm run build [-- --options file.json]: checks every lesson, then writes dist/. */
import { buildAll } from './build-all.ts';
import { readArguments } from './read-arguments.ts';
import { readOptions } from './read-options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const read = readArguments({
    usage: 'npm run build -- [--options <fichier>]',
    options: { options: { type: 'string' } },
  });
  const given = read && readOptions(read.values.options);
  return given !== null && (await buildAll(given));
});
