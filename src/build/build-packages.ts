import { readdirSync, readFileSync } from 'node:fs';
import type { CompiledLesson } from '../compiled/compiled.ts';
import { checkPackage } from '../package/check-package.ts';
import { mediaOf } from '../package/media-of.ts';
import { package12 } from '../package/package12.ts';
import type { Player } from './build-player.ts';
import { inRoot } from './paths.ts';
import { renderPage } from './render-page.ts';

const SCHEMAS = 'scorm-manifest/schemas/scorm12';

const readSchemas = (): Record<string, Uint8Array> =>
  Object.fromEntries(readdirSync(inRoot(SCHEMAS)).map((name) => [name, readFileSync(inRoot(`${SCHEMAS}/${name}`))]));

export interface BuiltPackage {
  /** Path below dist/. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly indexHtml: string;
}

/** The SCORM 1.2 zip of a lesson. Throws when it would not be what LMSs accept: a fault of ours, not of an author. */
export function buildPackage12(lesson: CompiledLesson, player: Player, criticalCss: string): BuiltPackage {
  const indexHtml = renderPage(lesson, criticalCss);
  const bytes = package12({
    lesson,
    player,
    template: readFileSync(inRoot('scorm-manifest/scorm12.xml'), 'utf8'),
    licences: readFileSync(inRoot('scorm-manifest/licences.txt'), 'utf8'),
    schemas: readSchemas(),
    indexHtml,
    media: Object.fromEntries(mediaOf(lesson).map((file) => [file, readFileSync(inRoot(`media/${file}`))])),
  });
  const problems = checkPackage(bytes);
  if (problems.length > 0) throw new Error(`scorm12/${lesson.id}.zip: ${JSON.stringify(problems, null, 2)}`);
  return { path: `scorm12/${lesson.id}.zip`, bytes, indexHtml };
}
