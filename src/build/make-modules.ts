import { drawPictures } from '../art/lesson-pictures.ts';
import { withClassCredit } from '../assembly/class-video.ts';
import { lessonToCheck } from '../assembly/lesson-to-check.ts';
import type { PackageParts } from '../assembly/parts.ts';
import { translationScripts } from '../assembly/translation-scripts.ts';
import type { PackageOptions } from '../lesson/options.ts';
import { gzipSize, requestsOf } from './budgets.ts';
import { buildPackages } from './build-packages.ts';
import type { CheckedModule, CheckedProject } from './check-project.ts';
import { counted, kilobytes, seconds } from './french-number.ts';
import type { MadeModule } from './made.ts';
import { lessonParts, sharedParts } from './module-parts.ts';
import type { GivenOptions } from './read-options.ts';
import { shrinkDrawing } from './shrink-drawing.ts';

/** Drawings made small, by their path below media/. */
const shrunk = (drawings: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(drawings).map(([file, svg]) => [file, shrinkDrawing(svg)]));

export const picturesSize = ({ drawings }: Pick<MadeModule, 'drawings'>): number =>
  Object.values(drawings).reduce((sum, svg) => sum + gzipSize(svg), 0);

/** Packages that are asked for: every active module, or those that the options name. */
const isWanted = ({ module }: CheckedModule, { lessons }: PackageOptions): boolean =>
  module.status === 'active' && (lessons?.includes(module.slug) ?? true);

/** Draws and packages the modules that are asked for, saying what each of them weighs. */
export function makeModules(
  { project, modules }: CheckedProject,
  parts: PackageParts,
  { options, files }: GivenOptions,
): readonly MadeModule[] {
  const shared = sharedParts(project);
  return modules
    .filter((checked) => isWanted(checked, options))
    .map(({ module }) => {
      const start = performance.now();
      const own = lessonParts(project, module, files);
      const { compiled, lesson } = lessonToCheck(shared, own, options);
      const named = new Set(compiled.glossary.map(({ id }) => id));
      const drawings = shrunk(
        drawPictures(
          lesson,
          shared.glossary.filter(({ id }) => named.has(id)),
        ),
      );
      const translations = translationScripts(shared, own, compiled);
      const built = buildPackages(withClassCredit(parts, compiled, options), compiled, drawings, translations, files);
      const made: MadeModule = { module, own, compiled, drawings, translations, ...built };
      console.log(`    ${weights(made)} en ${seconds(performance.now() - start)}`);
      return made;
    });
}

function weights({ packages, indexHtml, drawings }: MadeModule): string {
  const requests = requestsOf(indexHtml);
  const sizes = packages.map(
    ({ path, bytes, voices, sounds }) =>
      `${path} ${kilobytes(bytes.length)}, dont ${kilobytes(voices)} de voix et ${kilobytes(sounds)} de sons`,
  );
  return (
    `${sizes.join(' · ')} · ${counted(requests.length, 'requête')} jusqu’au lecteur prêt (${requests.join(', ')}), ` +
    `index.html ${kilobytes(gzipSize(indexHtml))}, ${counted(Object.keys(drawings).length, 'image')} ` +
    `${kilobytes(picturesSize({ drawings }))} (gzip)`
  );
}
