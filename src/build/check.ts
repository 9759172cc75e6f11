/** npm run check [-- --json] [-- --sources] [-- --options file.json] */
import { factUses } from '../check/fact-uses.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { type CheckedProject, checkProject, hasErrors } from './check-project.ts';
import { checkedAsJson } from './checked-as-json.ts';
import { readArguments } from './read-arguments.ts';
import { readOptions } from './read-options.ts';
import { reportLine } from './report-line.ts';
import { runCommand } from './run-command.ts';
import { sourcesLines } from './sources-lines.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

const usesIn = ({ project, modules }: CheckedProject) =>
  factUses(
    project.facts.value,
    modules.map(({ module }) => module.lesson.value),
    project.glossary.value,
  );

await runCommand(() => {
  const read = readArguments({
    usage: 'npm run check -- [--json] [--sources] [--options <fichier>]',
    options: { json: { type: 'boolean' }, sources: { type: 'boolean' }, options: { type: 'string' } },
  });
  const given = read && readOptions(read.values.options);
  if (!given) return false;

  const checked = checkProject(given, (slug) => console.error(`Contrôle de ${slug}…`));
  const { modules, shared, diagnostics } = checked;
  if (read.values.json) {
    console.log(JSON.stringify(checkedAsJson(checked), null, 2));
    for (const diagnostic of shared) console.error(formatDiagnostic(diagnostic));
  } else {
    for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
    if (read.values.sources) for (const line of sourcesLines(usesIn(checked), today())) console.log(line);
    else for (const { report } of modules) console.log(reportLine(report));
    if (modules.length === 0 && diagnostics.length === 0) console.log('Aucun module : npm run new -- <nom>');
  }
  return !hasErrors(diagnostics);
});
