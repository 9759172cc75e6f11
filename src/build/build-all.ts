import type { Player, StandardParts } from '../assembly/parts.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import type { Parcours } from '../lesson/module.ts';
import type { PackageOptions } from '../lesson/options.ts';
import { STANDARDS } from '../package/standards.ts';
import { buildTestLms } from '../test-lms/vite.config.ts';
import { BUDGETS, excesses, gzipSize, playerSize } from './budgets.ts';
import { readPackageParts, readStandardParts } from './build-packages.ts';
import { buildPlayer, buildSoundScript } from './build-player.ts';
import { type CheckedModule, type CheckedProject, checkProject, hasErrors } from './check-project.ts';
import { buildCriticalStyle } from './critical-style.ts';
import { counted, frenchNumber, kilobytes, seconds } from './french-number.ts';
import type { Made } from './made.ts';
import { makeModules, picturesSize } from './make-modules.ts';
import { sharedParts } from './module-parts.ts';
import { moodleCourses } from './moodle-courses.ts';
import type { GivenOptions } from './read-options.ts';
import { reportLine } from './report-line.ts';
import { makeSite } from './site/make-site.ts';
import { replaceDist } from './write-artefacts.ts';

const lessonsOf = ({ modules: slugs }: Parcours, modules: readonly CheckedModule[]) =>
  slugs.flatMap((slug) => modules.find(({ module }) => module.slug === slug)?.module.lesson.value ?? []);

/** The options' lessons that nobody wrote. */
const unknownLessons = ({ lessons = [] }: PackageOptions, { project }: CheckedProject): readonly string[] =>
  lessons.filter((slug) => !project.modules.some((module) => module.slug === slug && module.status === 'active'));

const tellPlayer = (title: string, player: Player): void => {
  const sizes = Object.entries(player).map(([file, text]) => `${file} ${kilobytes(gzipSize(text))}`);
  console.log(`    ${title} : ${sizes.join(' + ')} (gzip)`);
};

async function buildPlayers(soundScript: string): Promise<readonly StandardParts[]> {
  const players: StandardParts[] = [];
  for (const standard of STANDARDS) {
    const player = await buildPlayer(`src/entry/${standard.name}.ts`, soundScript);
    players.push(readStandardParts(standard, player));
    tellPlayer(standard.title, player);
  }
  return players;
}

const sizesOf = ({ modules, parts, soundScript, sitePlayer }: Made) =>
  excesses([
    ...modules.map((made) => ({
      what: `Images de ${made.module.slug} (gzip)`,
      bytes: picturesSize(made),
      budget: BUDGETS.pictures,
    })),
    { what: 'Script des sons (gzip)', bytes: gzipSize(soundScript), budget: BUDGETS.soundScript },
    ...parts.standards.map(({ standard, player }) => ({
      what: `Lecteur ${standard.title} (JS + CSS, gzip)`,
      bytes: playerSize(player),
      budget: BUDGETS.player,
    })),
    { what: 'Lecteur du site (JS + CSS, gzip)', bytes: playerSize(sitePlayer), budget: BUDGETS.player },
    ...modules.flatMap(({ packages }) =>
      packages.flatMap(({ path, bytes, voices, sounds, videos }) => [
        { what: `${path} sans les voix`, bytes: bytes.length - voices - videos, budget: BUDGETS.zip },
        { what: `Sons de ${path}`, bytes: sounds, budget: BUDGETS.sounds },
        { what: `${path} avec ses voix`, bytes: bytes.length - videos, budget: BUDGETS.whole },
      ]),
    ),
  ]);

/** Checks everything, then builds everything into dist/. False, once the reasons are printed, when nothing was built. */
export async function buildAll(given: GivenOptions): Promise<boolean> {
  const { options } = given;
  console.log('1/6 Contrôle des leçons');
  const checkStart = performance.now();
  const checked = checkProject(given, (slug) => console.log(`    ${slug}…`));
  const checkTime = performance.now() - checkStart;
  for (const diagnostic of checked.diagnostics) console.log(formatDiagnostic(diagnostic));
  for (const { report } of checked.modules) console.log(reportLine(report));
  const unknown = unknownLessons(options, checked);
  for (const slug of unknown) console.error(`Options : aucune leçon active ne s’appelle « ${slug} ».`);
  if (hasErrors(checked.diagnostics) || unknown.length > 0) {
    console.error('Rien n’a été fabriqué : corrigez d’abord les erreurs ci-dessus.');
    return false;
  }

  console.log('2/6 Lecteurs');
  const soundScript = await buildSoundScript();
  const parts = readPackageParts(await buildPlayers(soundScript), buildCriticalStyle());
  const sitePlayer = await buildPlayer('src/entry/standalone.tsx', soundScript);
  tellPlayer('Site', sitePlayer);

  console.log('3/6 Paquets');
  const zipStart = performance.now();
  const modules = makeModules(checked, parts, given);
  const zipTime = performance.now() - zipStart;
  for (const parcours of checked.project.catalogue.value.parcours ?? []) {
    const minutes = lessonsOf(parcours, checked.modules).reduce((sum, lesson) => sum + lesson.minutes, 0);
    console.log(`    Parcours « ${parcours.title} » : ${parcours.modules.join(', ')} (${frenchNumber(minutes)} min)`);
  }
  const made: Made = {
    project: checked.project,
    options,
    shared: sharedParts(checked.project),
    parts,
    soundScript,
    sitePlayer,
    modules,
  };
  const over = sizesOf(made);
  if (over.length > 0) {
    for (const sentence of over) console.error(sentence);
    return false;
  }

  console.log('4/6 Site');
  const site = await makeSite(made);

  console.log('5/6 Cours Moodle');
  const courses = moodleCourses(made);

  console.log('6/6 LMS d’essai');
  const built = modules.flatMap(({ packages }) => packages);
  await replaceDist([...built, ...courses, ...site], (folder) => buildTestLms(`${folder}/test-lms`));
  const configurations = checked.modules.reduce((sum, { report }) => sum + report.configurations, 0);
  const exploring = checked.modules.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const playerSizes = parts.standards.map(
    ({ standard, player }) => `${kilobytes(playerSize(player))} en ${standard.title}`,
  );
  console.log(
    `${counted(configurations, 'configuration')} en ${seconds(exploring)} ` +
      `(${frenchNumber((configurations / Math.max(1, exploring)) * 1000)} par seconde) · contrôles ${seconds(checkTime)} · ` +
      `${counted(built.length, 'paquet')} en ${seconds(zipTime)}, ${seconds(zipTime / Math.max(1, built.length))} l’un · ` +
      `lecteur ${playerSizes.join(', ')} (gzip, au plus ${kilobytes(BUDGETS.player)})`,
  );
  return true;
}
