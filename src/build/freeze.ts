/** npm run freeze -- <slug>: keeps the decisions of a lesson's present revision, so that saved answers stay readable. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { freeze } from '../check/frozen-decisions.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import { inRoot } from './paths.ts';
import { readProject } from './read-project.ts';

const [slug] = parseArgs({ allowPositionals: true }).positionals;
const { modules, diagnostics } = readProject();
const module = modules.find((one) => one.slug === slug);

if (!module) {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  console.error(`Usage : npm run freeze -- <nom>, parmi ${modules.map((one) => one.slug).join(', ')}`);
  process.exitCode = 1;
} else {
  const frozen = freeze(module.lesson.value);
  const known = module.revisions.value.find(({ revision }) => revision === frozen.revision);
  const isSame = JSON.stringify(known) === JSON.stringify(frozen);
  if (known && !isSame && module.status === 'active') {
    console.error(
      `La révision ${frozen.revision} de « ${slug} » est déjà gelée, avec d’autres décisions. ` +
        'Augmentez « revision » dans lesson.json, puis recommencez.',
    );
    process.exitCode = 1;
  } else {
    const revisions = [...module.revisions.value.filter(({ revision }) => revision !== frozen.revision), frozen];
    const file = `modules/${slug}/revisions.json`;
    writeFileSync(inRoot(file), `${JSON.stringify(revisions, null, 2)}\n`);
    console.log(`${file} : révision ${frozen.revision} gelée (${frozen.decisions.length} décisions).`);
  }
}
