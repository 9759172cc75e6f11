import { readdirSync, readFileSync } from 'node:fs';
import { makePackages, mediaInPackage } from '../assembly/make-packages.ts';
import type { PackageParts, Player, StandardParts } from '../assembly/parts.ts';
import type { CompiledLesson } from '../compiled/compiled.ts';
import type { ClassFiles } from '../lesson/video.ts';
import { extensionOf, mediaPath } from '../package/file-names.ts';
import type { CriticalStyle } from '../package/index-html.ts';
import type { PackageStandard } from '../package/package-standard.ts';
import { storedSize } from './budgets.ts';
import { inRoot } from './paths.ts';

const bytesOf = (path: string): Uint8Array => readFileSync(inRoot(path));
const textOf = (path: string): string => readFileSync(inRoot(path), 'utf8');

function readSchemas(standard: PackageStandard): Record<string, Uint8Array> {
  const folder = `scorm-manifest/schemas/${standard.name}`;
  return Object.fromEntries(readdirSync(inRoot(folder)).map((name) => [name, bytesOf(`${folder}/${name}`)]));
}

/** A file of media/, drawn for a lesson, given by a class or kept in the project. */
export const mediaBytes = (
  file: string,
  drawings: Readonly<Record<string, string>>,
  classFiles: ClassFiles = {},
): Uint8Array => {
  const drawing = drawings[file];
  return drawing === undefined ? (classFiles[file] ?? bytesOf(`media/${file}`)) : Buffer.from(drawing);
};

/** A standard with the player that speaks it, and what its packages hold. */
export const readStandardParts = (standard: PackageStandard, player: Player): StandardParts => ({
  standard,
  player,
  template: textOf(`scorm-manifest/${standard.name}.xml`),
  schemas: readSchemas(standard),
});

export const readPackageParts = (standards: readonly StandardParts[], style: CriticalStyle): PackageParts => ({
  standards,
  licences: textOf('scorm-manifest/licences.txt'),
  ...style,
});

export interface BuiltPackage {
  /** Path below dist/. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** How many of the bytes are voices. */
  readonly voices: number;
  /** How many are sounds. */
  readonly sounds: number;
  /** How many are a class's own videos. */
  readonly videos: number;
}

export interface BuiltLesson {
  /** The page that all its packages hold. */
  readonly indexHtml: string;
  /** One by standard, in their order. */
  readonly packages: readonly BuiltPackage[];
}

/** The zips of a lesson, with its drawings by their path below media/ and its translations' scripts by name. */
export function buildPackages(
  parts: PackageParts,
  lesson: CompiledLesson,
  drawings: Readonly<Record<string, string>>,
  translations: Readonly<Record<string, string>> = {},
  classFiles: ClassFiles = {},
): BuiltLesson {
  const files = mediaInPackage(lesson);
  const media = Object.fromEntries(files.map((file) => [file, mediaBytes(file, drawings, classFiles)]));
  const sizeOf = (recordings: readonly { readonly file: string }[]): number =>
    storedSize(Object.fromEntries(recordings.map(({ file }) => [mediaPath(file), media[file]!])));
  const voices = sizeOf(Object.values(lesson.narration ?? {}));
  const sounds = sizeOf(Object.values(lesson.sounds));
  const videos = sizeOf(files.filter((file) => extensionOf(file) === 'mp4').map((file) => ({ file })));
  const { indexHtml, packages } = makePackages(parts, lesson, translations, media);
  return {
    indexHtml,
    packages: packages.map(({ standard, bytes }) => ({
      path: `${standard.name}/${lesson.id}.zip`,
      bytes,
      voices,
      sounds,
      videos,
    })),
  };
}
