import { drawPictures } from '../art/lesson-pictures.ts';
import { formatDiagnostic } from '../diagnostic/diagnostic.ts';
import type { Parcours } from '../lesson/module.ts';
import type { PackageOptions } from '../lesson/options.ts';
import { STANDARDS } from '../package/standards.ts';
import { buildTestLms } from '../test-lms/vite.config.ts';
import { BUDGETS, excesses, gzipSize, playerSize, requestsOf } from './budgets.ts';
import { type BuiltPackage, buildPackages, type StandardPlayer } from './build-packages.ts';
import { buildCriticalCss, buildPlayer, buildSoundScript } from './build-player.ts';
import { type CheckedModule, checkProject, hasErrors } from './check-project.ts';
import { moduleToCheck } from './compile-module.ts';
import { counted, frenchNumber, kilobytes } from './french-number.ts';
import { reportLine } from './report-line.ts';
import { shrinkDrawing } from './shrink-drawing.ts';
import { translationScripts } from './translation-scripts.ts';
import { replaceDist } from './write-artefacts.ts';

/** Drawings made small, by their path below media/. */
const shrunk = (drawings: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(drawings).map(([file, svg]) => [file, shrinkDrawing(svg)]));

const seconds = (milliseconds: number): string => `${frenchNumber(milliseconds / 1000, 2)} s`;

const lessonsOf = ({ modules: slugs }: Parcours, modules: readonly CheckedModule[]) =>
  slugs.flatMap((slug) => modules.find(({ module }) => module.slug === slug)?.module.lesson.value ?? []);

/** Checks everything, then builds everything into dist/. False, once the reasons are printed, when nothing was built. */
export async function buildAll(options: PackageOptions): Promise<boolean> {
  console.log('1/4 Contrôle des leçons');
  const checkStart = performance.now();
  const checked = checkProject(options, (slug) => console.log(`    ${slug}…`));
  const checkTime = performance.now() - checkStart;
  for (const diagnostic of checked.diagnostics) console.log(formatDiagnostic(diagnostic));
  for (const { report } of checked.modules) console.log(reportLine(report));
  if (hasErrors(checked.diagnostics)) {
    console.error('Rien n’a été fabriqué : corrigez d’abord les erreurs ci-dessus.');
    return false;
  }

  console.log('2/4 Lecteurs');
  const players: StandardPlayer[] = [];
  const soundScript = await buildSoundScript();
  for (const standard of STANDARDS) {
    const player = await buildPlayer(`src/entry/${standard.name}.ts`, soundScript);
    players.push({ standard, player });
    const sizes = Object.entries(player).map(([file, text]) => `${file} ${kilobytes(gzipSize(text))}`);
    console.log(`    ${standard.title} : ${sizes.join(' + ')} (gzip)`);
  }
  const criticalCss = buildCriticalCss();

  console.log('3/4 Paquets');
  const built: BuiltPackage[] = [];
  const pictureSizes: Parameters<typeof excesses>[0][number][] = [];
  const zipStart = performance.now();
  for (const { module } of checked.modules.filter(({ module }) => module.status === 'active')) {
    const start = performance.now();
    const { compiled } = moduleToCheck(checked.project, module, options);
    const named = new Set(compiled.glossary.map(({ id }) => id));
    const terms = checked.project.glossary.value.filter(({ id }) => named.has(id));
    const drawings = shrunk(drawPictures(module.lesson.value, terms));
    const pictures = Object.values(drawings).reduce((sum, svg) => sum + gzipSize(svg), 0);
    pictureSizes.push({ what: `Images de ${module.slug} (gzip)`, bytes: pictures, budget: BUDGETS.pictures });
    const translations = translationScripts(checked.project, module, compiled);
    const { packages, indexHtml } = buildPackages(compiled, drawings, players, criticalCss, translations);
    built.push(...packages);
    const requests = requestsOf(indexHtml);
    const sizes = packages.map(
      ({ path, bytes, voices, sounds }) =>
        `${path} ${kilobytes(bytes.length)}, dont ${kilobytes(voices)} de voix et ${kilobytes(sounds)} de sons`,
    );
    console.log(
      `    ${sizes.join(' · ')} en ${seconds(performance.now() - start)} · ` +
        `${counted(requests.length, 'requête')} jusqu’au lecteur prêt (${requests.join(', ')}), ` +
        `index.html ${kilobytes(gzipSize(indexHtml))}, ${counted(Object.keys(drawings).length, 'image')} ${kilobytes(pictures)} (gzip)`,
    );
  }
  const zipTime = performance.now() - zipStart;
  for (const parcours of checked.project.catalogue.value.parcours ?? []) {
    const minutes = lessonsOf(parcours, checked.modules).reduce((sum, lesson) => sum + lesson.minutes, 0);
    console.log(`    Parcours « ${parcours.title} » : ${parcours.modules.join(', ')} (${frenchNumber(minutes)} min)`);
  }

  const over = excesses([
    ...pictureSizes,
    { what: 'Script des sons (gzip)', bytes: gzipSize(soundScript), budget: BUDGETS.soundScript },
    ...players.map(({ standard, player }) => ({
      what: `Lecteur ${standard.title} (JS + CSS, gzip)`,
      bytes: playerSize(player),
      budget: BUDGETS.player,
    })),
    ...built.flatMap(({ path, bytes, voices, sounds }) => [
      { what: `${path} sans les voix`, bytes: bytes.length - voices, budget: BUDGETS.zip },
      { what: `Sons de ${path}`, bytes: sounds, budget: BUDGETS.sounds },
      { what: `${path} avec ses voix`, bytes: bytes.length, budget: BUDGETS.whole },
    ]),
  ]);
  if (over.length > 0) {
    for (const sentence of over) console.error(sentence);
    return false;
  }

  console.log('4/4 LMS d’essai');
  await replaceDist(built, (folder) => buildTestLms(`${folder}/test-lms`));
  const configurations = checked.modules.reduce((sum, { report }) => sum + report.configurations, 0);
  const exploring = checked.modules.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const playerSizes = players.map(({ standard, player }) => `${kilobytes(playerSize(player))} en ${standard.title}`);
  console.log(
    `${counted(configurations, 'configuration')} en ${seconds(exploring)} ` +
      `(${frenchNumber((configurations / Math.max(1, exploring)) * 1000)} par seconde) · contrôles ${seconds(checkTime)} · ` +
      `${counted(built.length, 'paquet')} en ${seconds(zipTime)}, ${seconds(zipTime / Math.max(1, built.length))} l’un · ` +
      `lecteur ${playerSizes.join(', ')} (gzip, au plus ${kilobytes(BUDGETS.player)})`,
  );
  return true;
}
