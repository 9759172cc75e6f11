/** npm run new -- <slug>: a lesson that already passes every check, to be rewritten. */
import { existsSync } from 'node:fs';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { ID_PATTERN } from '../lesson/ids.ts';
import { checkProject, hasErrors } from './check-project.ts';
import { prepareModule, SKELETON_ID } from './new-module-files.ts';
import { inRoot } from './paths.ts';
import { readArguments } from './read-arguments.ts';
import { NO_OPTIONS } from './read-options.ts';
import { type Project, readProject } from './read-project.ts';
import { reportLine } from './report-line.ts';
import { runCommand } from './run-command.ts';
import { writeOrRestore } from './write-or-restore.ts';

/** Why no module of this name can be made, or null. */
function refusal(slug: string, project: Project): string | null {
  if (!ID_PATTERN.test(slug) || slug === SKELETON_ID) {
    return `« ${slug} » ne convient pas : minuscules, chiffres et tirets bas, en commençant par une lettre (2 à 40 caractères).`;
  }
  if (existsSync(inRoot(`modules/${slug}`))) return `modules/${slug} existe déjà.`;
  if (project.slugs.includes(slug)) return `« ${slug} » est déjà dans le catalogue, sans dossier : retirez-le d’abord.`;
  return project.areSharedFilesRead ? null : project.shared.map(formatDiagnostic).join('\n');
}

/** Whether a module just written passes; what is wrong with it is printed. Mistakes of other lessons are not its own. */
function passes(slug: string): boolean {
  const { modules, project, shared } = checkProject(NO_OPTIONS, () => {});
  const made = modules.find(({ module }) => module.slug === slug);
  const unread = project.unreadable.filter((one) => one.slug === slug).flatMap(({ diagnostics }) => diagnostics);
  const remarks = [...shared, ...unread, ...(made?.report.findings ?? [])];
  for (const remark of remarks) console.error(formatDiagnostic(remark));
  if (!made || hasErrors(remarks)) return false;
  console.log(reportLine(made.report));
  return true;
}

await runCommand(() => {
  const slug = readArguments({ usage: 'npm run new -- <nom>', names: 1 })?.positionals[0];
  if (slug === undefined) return false;
  const reason = refusal(slug, readProject());
  if (reason !== null) {
    console.error(reason);
    return false;
  }
  const isMade = writeOrRestore(`modules/${slug}`, prepareModule(slug), () => passes(slug));
  if (isMade) console.log(`modules/${slug} est prêt (statut « wip »). Écrivez lesson.json, puis : npm run check`);
  else console.error(`modules/${slug} n’a pas été créé : corrigez d’abord les erreurs ci-dessus.`);
  return isMade;
});
