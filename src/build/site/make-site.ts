import { counted, kilobytes } from '../french-number.ts';
import type { Made } from '../made.ts';
import type { Artefact } from '../write-artefacts.ts';
import { app } from './app.ts';
import { attestation } from './attestation.ts';
import { catalogue } from './catalogue.ts';
import { classMode } from './class.ts';
import { help } from './help.ts';
import { keptFiles } from './kept-files.ts';
import { lessons } from './lessons.ts';
import { results } from './results.ts';
import { scripts } from './scripts.ts';
import { sheets } from './sheets.ts';
import type { SitePart } from './site-part.ts';
import { style } from './style.ts';
import { workshop } from './workshop.ts';

const PARTS: readonly SitePart[] = [
  style,
  scripts,
  lessons,
  catalogue,
  app,
  classMode,
  sheets,
  attestation,
  results,
  help,
  workshop,
];

/** The files of dist/site/, a site that any web space can hold. Throws when two parts make the same file. */
export async function makeSite(made: Made): Promise<readonly Artefact[]> {
  const files = new Map<string, Artefact>();
  const add = (some: readonly Artefact[]) => {
    for (const file of some) {
      if (files.has(file.path)) throw new Error(`two parts of the site make ${file.path}`);
      files.set(file.path, file);
    }
  };
  for (const part of PARTS) add(await part(made));
  add(keptFiles([...files.values()]));
  const size = [...files.values()].reduce((sum, { bytes }) => sum + Buffer.byteLength(bytes), 0);
  console.log(`    ${counted(files.size, 'fichier')}, ${kilobytes(size)}`);
  return [...files.values()].map(({ path, bytes }) => ({ path: `site/${path}`, bytes }));
}
