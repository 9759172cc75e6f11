/** npm run translate -- <slug>: brings the English of a lesson up to date with its French. */
import { writeFileSync } from 'node:fs';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { DEFAULT_OPTIONS } from '../lesson/options.ts';
import { updatedTexts } from '../translation/fresh-texts.ts';
import { textsOf } from '../translation/texts.ts';
import { counted } from './french-number.ts';
import { moduleToCheck } from './module-parts.ts';
import { inRoot } from './paths.ts';
import { readArguments } from './read-arguments.ts';
import { readProject } from './read-project.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm run translate -- <nom>';

await runCommand(() => {
  const read = readArguments({ usage: USAGE, names: 1 });
  if (!read) return false;
  const [slug] = read.positionals;
  const project = readProject();
  for (const diagnostic of project.diagnostics) console.error(formatDiagnostic(diagnostic));
  if (project.diagnostics.length > 0) return false;
  const module = project.modules.find((one) => one.slug === slug);
  if (!module) {
    console.error(`Aucun module ne s’appelle « ${slug} ». Usage : ${USAGE}, parmi ${project.slugs.join(', ')}`);
    return false;
  }
  const { authored } = moduleToCheck(project, module, DEFAULT_OPTIONS);
  const texts = updatedTexts(module.translation?.value ?? {}, textsOf(authored));
  const file = `modules/${slug}/en.json`;
  writeFileSync(inRoot(file), `${JSON.stringify({ $schema: '../translation.schema.json', texts }, null, 2)}\n`);
  const all = Object.values(texts);
  const left = all.filter(({ en }) => en === '');
  console.log(`${file} : ${counted(all.length, 'texte')}, dont ${left.length} à traduire.`);
  return true;
});
