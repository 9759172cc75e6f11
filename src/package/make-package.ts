import { strToU8 } from 'fflate';
import type { CompiledLesson } from '../compiled/compiled.ts';
import { FONTS } from '../lesson/fonts.ts';
import { MANIFEST_NAME, mediaPath } from './file-names.ts';
import { mediaOf } from './media-of.ts';
import type { PackageStandard } from './package-standard.ts';
import { zip } from './zip.ts';

export interface PackageInput {
  readonly lesson: CompiledLesson;
  /** Text of scorm-manifest/<name of the standard>.xml. */
  readonly template: string;
  /** The official schemas by file name; other names are left out. */
  readonly schemas: Readonly<Record<string, Uint8Array | string>>;
  /** `sound.js` is left out of a lesson without sounds. */
  readonly player: Readonly<Record<'player.js' | 'player.css' | 'sound.js', string>>;
  readonly indexHtml: string;
  /** Scripts that bring the lesson in other languages, by their names. */
  readonly translations?: Readonly<Record<string, string>>;
  /** Files by their path below media/; those that neither the lesson nor the player shows are left out. */
  readonly media: Readonly<Record<string, Uint8Array>>;
  /** Text of scorm-manifest/licences.txt. */
  readonly licences: string;
}

/**
 * The bytes of a standard's zip. The same input gives the same bytes in Node and in a browser. Throws, naming it, for a
 * schema or a media file that is missing, and for what the standard's manifest and `zip` refuse.
 */
export function makePackage(standard: PackageStandard, input: PackageInput): Uint8Array {
  const { lesson, template, schemas, player, indexHtml, translations = {}, media, licences } = input;
  const content: Record<string, Uint8Array> = {
    'index.html': strToU8(indexHtml),
    'player.js': strToU8(player['player.js']),
    'player.css': strToU8(player['player.css']),
    ...(Object.keys(lesson.sounds).length > 0 && { 'sound.js': strToU8(player['sound.js']) }),
    ...Object.fromEntries(Object.entries(translations).map(([name, script]) => [name, strToU8(script)])),
    'licences.txt': strToU8(licences),
  };
  for (const file of [...mediaOf(lesson), ...FONTS]) content[mediaPath(file)] = present(media, file);
  const manifest = standard.manifest({ template, lesson, files: Object.keys(content) });
  return zip({
    ...content,
    [MANIFEST_NAME]: strToU8(manifest),
    ...Object.fromEntries(standard.schemaNames.map((name) => [name, bytesOf(present(schemas, name))])),
  });
}

const bytesOf = (file: Uint8Array | string): Uint8Array => (typeof file === 'string' ? strToU8(file) : file);

function present<T>(files: Readonly<Record<string, T>>, name: string): T {
  const file = Object.hasOwn(files, name) ? files[name] : undefined;
  if (file === undefined) throw new Error(`The package needs the file « ${name} », which was not given.`);
  return file;
}
