import { readdirSync, readFileSync } from 'node:fs';
import type { CompiledLesson } from '../compiled/compiled.ts';
import { FONTS } from '../lesson/fonts.ts';
import { checkPackage } from '../package/check-package.ts';
import { mediaPath } from '../package/file-names.ts';
import { makePackage } from '../package/make-package.ts';
import { mediaOf } from '../package/media-of.ts';
import type { PackageStandard } from '../package/package-standard.ts';
import { storedSize } from './budgets.ts';
import type { Player } from './build-player.ts';
import { inRoot } from './paths.ts';
import { renderPage } from './render-page.ts';

const bytesOf = (path: string): Uint8Array => readFileSync(inRoot(path));
const textOf = (path: string): string => readFileSync(inRoot(path), 'utf8');

function readSchemas(standard: PackageStandard): Record<string, Uint8Array> {
  const folder = `scorm-manifest/schemas/${standard.name}`;
  return Object.fromEntries(readdirSync(inRoot(folder)).map((name) => [name, bytesOf(`${folder}/${name}`)]));
}

/** A file of media/, drawn for the package or kept in the project. */
const mediaBytes = (file: string, drawings: Readonly<Record<string, string>>): Uint8Array => {
  const drawing = drawings[file];
  return drawing === undefined ? bytesOf(`media/${file}`) : Buffer.from(drawing);
};

export interface BuiltPackage {
  /** Path below dist/. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How many of the bytes are voices. */
  readonly voices: number;
  /** How many are sounds. */
  readonly sounds: number;
}

/** A standard with the player that speaks it. */
export interface StandardPlayer {
  readonly standard: PackageStandard;
  readonly player: Player;
}

export interface BuiltLesson {
  /** The page that all its packages hold. */
  readonly indexHtml: string;
  /** One by standard, in their order. */
  readonly packages: readonly BuiltPackage[];
}

/** The zips of a lesson, with its drawings by their path below media/ and its translations' scripts by name. Throws when one would not be what LMSs accept: a fault of ours, not of an author. */
export function buildPackages(
  lesson: CompiledLesson,
  drawings: Readonly<Record<string, string>>,
  players: readonly StandardPlayer[],
  criticalCss: string,
  translations: Readonly<Record<string, string>> = {},
): BuiltLesson {
  const indexHtml = renderPage(lesson, criticalCss);
  const licences = textOf('scorm-manifest/licences.txt');
  const media = Object.fromEntries([...mediaOf(lesson), ...FONTS].map((file) => [file, mediaBytes(file, drawings)]));
  const sizeOf = (recordings: readonly { readonly file: string }[]): number =>
    storedSize(Object.fromEntries(recordings.map(({ file }) => [mediaPath(file), media[file]!])));
  const voices = sizeOf(Object.values(lesson.narration ?? {}));
  const sounds = sizeOf(Object.values(lesson.sounds));
  const packages = players.map(({ standard, player }): BuiltPackage => {
    const path = `${standard.name}/${lesson.id}.zip`;
    const template = textOf(`scorm-manifest/${standard.name}.xml`);
    const schemas = readSchemas(standard);
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
    if (problems.length > 0) throw new Error(`${path}: ${JSON.stringify(problems, null, 2)}`);
    return { path, bytes, voices, sounds };
  });
  return { indexHtml, packages };
}
