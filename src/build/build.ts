/** npm run build [-- --options file.json]: checks every lesson, then writes dist/. */
import { parseArgs } from 'node:util';
import { buildAll } from './build-all.ts';
import { readOptions } from './read-options.ts';

const { values } = parseArgs({ options: { options: { type: 'string' } } });
const options = readOptions(values.options);
if (!options || !(await buildAll(options))) process.exitCode = 1;
