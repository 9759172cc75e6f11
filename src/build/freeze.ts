/** npm run freeze -- <slug>: keeps the decisions of a lesson's present revision, so that saved answers stay readable. */
import { writeFileSync } from 'node:fs';
import { freeze } from '../check/frozen-decisions.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { counted } from './french-number.ts';
import { inRoot } from './paths.ts';
import { readArguments } from './read-arguments.ts';
import { CATALOGUE, type ReadModule, readProject } from './read-project.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm run freeze -- <nom>';

/** False, once the reason is printed, when the revision was frozen with other decisions. */
function freezeModule({ slug, status, lesson, revisions }: ReadModule): boolean {
  const frozen = freeze(lesson.value);
  const known = revisions.value.find(({ revision }) => revision === frozen.revision);
  if (known && JSON.stringify(known) !== JSON.stringify(frozen) && (status === 'active' || status === 'retired')) {
    console.error(
      `La révision ${frozen.revision} de « ${slug} » est déjà gelée, avec d’autres décisions. ` +
        'Augmentez « revision » dans lesson.json, puis recommencez.',
    );
    return false;
  }
  const kept = [...revisions.value.filter(({ revision }) => revision !== frozen.revision), frozen];
  const file = `modules/${slug}/revisions.json`;
  writeFileSync(inRoot(file), `${JSON.stringify(kept, null, 2)}\n`);
  console.log(`${file} : révision ${frozen.revision} gelée (${counted(frozen.decisions.length, 'décision')}).`);
  return true;
}

await runCommand(() => {
  const slug = readArguments({ usage: USAGE, names: 1 })?.positionals[0];
  if (slug === undefined) return false;
  const { slugs, modules, unreadable, shared } = readProject();
  // Without the catalogue, a published revision would look like one in progress.
  const reasons = [
    ...shared.filter(({ file }) => file === CATALOGUE),
    ...unreadable.filter((one) => one.slug === slug).flatMap(({ diagnostics }) => diagnostics),
  ];
  for (const reason of reasons) console.error(formatDiagnostic(reason));
  if (reasons.length > 0) return false;
  const module = modules.find((one) => one.slug === slug);
  if (module) return freezeModule(module);
  console.error(`Aucun module ne s’appelle « ${slug} ». Usage : ${USAGE}, parmi ${slugs.join(', ')}`);
  return false;
});
