import { counted, kilobytes } from '../french-number.ts';
import type { Made } from '../made.ts';
import type { Artefact } from '../write-artefacts.ts';
import { catalogue } from './catalogue.ts';
import { classMode } from './class.ts';
import { help } from './help.ts';
import { lessons } from './lessons.ts';
import { results } from './results.ts';
import { scripts } from './scripts.ts';
import { sheets } from './sheets.ts';
import type { SitePart } from './site-part.ts';
import { style } from './style.ts';
import { workshop } from './workshop.ts';

const PARTS: readonly SitePart[] = [style, scripts, lessons, catalogue, classMode, sheets, results, help, workshop];

/** The files of dist/site/, a site that any web space can hold. Throws when two parts make the same file. */
export async function makeSite(made: Made): Promise<readonly Artefact[]> {
  const files = new Map<string, Artefact>();
  for (const part of PARTS) {
    for (const { path, bytes } of await part(made)) {
      if (files.has(path)) throw new Error(`two parts of the site make ${path}`);
      files.set(path, { path: `site/${path}`, bytes });
    }
  }
  const size = [...files.values()].reduce((sum, { bytes }) => sum + Buffer.byteLength(bytes), 0);
  console.log(`    ${counted(files.size, 'fichier')}, ${kilobytes(size)}`);
  return [...files.values()];
}
