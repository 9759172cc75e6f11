/** npm run check [-- --json] [-- --options file.json] */
import { parseArgs } from 'node:util';
import { reportAsJson } from '../check/check-lesson.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { checkProject, hasErrors } from './check-project.ts';
import { readOptions } from './read-options.ts';
import { reportLine } from './report-line.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, options: { type: 'string' } } });
const options = readOptions(values.options);

if (!options) {
  process.exitCode = 1;
} else {
  const { modules, project, diagnostics } = checkProject(options, (slug) => console.error(`Contrôle de ${slug}…`));
  if (values.json) {
    console.log(
      JSON.stringify(
        modules.map(({ report }) => reportAsJson(report)),
        null,
        2,
      ),
    );
    // Files that cannot be read belong to no lesson's report.
    for (const diagnostic of project.diagnostics) console.error(formatDiagnostic(diagnostic));
  } else {
    for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
    for (const { report } of modules) console.log(reportLine(report));
    if (modules.length === 0 && diagnostics.length === 0) console.log('Aucun module : npm run new -- <nom>');
  }
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
}
