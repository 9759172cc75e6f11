import { withClassCredit } from '../../../assembly/class-video.ts';
import { lessonToCheck } from '../../../assembly/lesson-to-check.ts';
import { makePackages } from '../../../assembly/make-packages.ts';
import {
  lessonFromData,
  packagePartsFromData,
  type StandardData,
  sharedFromData,
} from '../../../assembly/parts-as-data.ts';
import { translationScripts } from '../../../assembly/translation-scripts.ts';
import type { CompiledLesson } from '../../../compiled/compiled.ts';
import type { PackageOptions } from '../../../lesson/options.ts';
import { renderIndexHtml } from '../../../package/index-html.ts';
import type { Parts } from './load-parts.ts';

/** A lesson compiled with options, from the site's parts. */
export async function compileLesson(parts: Parts, id: string, options: PackageOptions): Promise<CompiledLesson> {
  const [shared, lesson] = await Promise.all([parts.shared(), parts.lesson(id)]);
  return lessonToCheck(sharedFromData(shared), { ...lessonFromData(lesson), classFiles: parts.classFiles() }, options)
    .compiled;
}

/** The zip of a lesson, the very bytes that the build makes with the same options. */
export async function makeZip(
  parts: Parts,
  id: string,
  standard: StandardData['name'],
  options: PackageOptions,
): Promise<Uint8Array> {
  const [shared, lesson, own] = await Promise.all([parts.shared(), parts.lesson(id), parts.standard(standard)]);
  const compiled = await compileLesson(parts, id, options);
  const translations = translationScripts(sharedFromData(shared), lessonFromData(lesson), compiled);
  const media = await parts.media(compiled);
  const { packages } = makePackages(
    withClassCredit(packagePartsFromData(shared, own), compiled, options),
    compiled,
    translations,
    media,
  );
  return packages[0]!.bytes;
}

/** The page that the packages of a lesson hold. */
export async function makePage(parts: Parts, id: string, options: PackageOptions): Promise<string> {
  return renderIndexHtml(await compileLesson(parts, id, options), await parts.shared());
}
