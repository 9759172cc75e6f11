import type { CompiledLesson } from '../compiled/compiled.ts';
import { FONTS } from '../lesson/fonts.ts';
import { checkPackage } from '../package/check-package.ts';
import { renderIndexHtml } from '../package/index-html.ts';
import { makePackage } from '../package/make-package.ts';
import { mediaOf } from '../package/media-of.ts';
import type { PackageStandard } from '../package/package-standard.ts';
import type { PackageParts } from './parts.ts';

export interface MadePackage {
  readonly standard: PackageStandard;
  readonly bytes: Uint8Array;
}

export interface MadeLesson {
  /** The page that all its packages hold. */
  readonly indexHtml: string;
  /** One by standard, in their order. */
  readonly packages: readonly MadePackage[];
}

/** Paths below media/ of all that the packages of a lesson hold, sorted by where they come from. */
export const mediaInPackage = (lesson: CompiledLesson): readonly string[] => [...mediaOf(lesson), ...FONTS];

/**
 * The zips of a lesson, the same bytes in the build and in a browser. `media` has each file of `mediaInPackage`,
 * `translations` the scripts by their names. Throws when a package would not be what LMSs accept: a fault of ours, not
 * of an author.
 */
export function makePackages(
  parts: PackageParts,
  lesson: CompiledLesson,
  translations: Readonly<Record<string, string>>,
  media: Readonly<Record<string, Uint8Array>>,
): MadeLesson {
  const { standards, licences } = parts;
  const indexHtml = renderIndexHtml(lesson, parts);
  const packages = standards.map(({ standard, player, template, schemas }): MadePackage => {
    const bytes = makePackage(standard, {
      lesson,
      player,
      template,
      licences,
      schemas,
      indexHtml,
      translations,
      media,
    });
    const problems = checkPackage(bytes, standard);
    if (problems.length > 0) throw new Error(`${standard.name}/${lesson.id}.zip: ${JSON.stringify(problems, null, 2)}`);
    return { standard, bytes };
  });
  return { indexHtml, packages };
}
