import { createHash } from 'node:crypto';
import { DIGEST_LENGTH, isKept, KEPT_FILES, KEPT_SUMMARY, type KeptFile, summaryOf } from '../../pages/kept-files.ts';
import type { Artefact } from '../write-artefacts.ts';

const digestOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, DIGEST_LENGTH);

/** The lists by which a device keeps the site, of all its other files. */
export function keptFiles(site: readonly Artefact[]): readonly Artefact[] {
  const files = site
    .filter(({ path }) => isKept(path))
    .map(({ path, bytes }): KeptFile => [path, digestOf(bytes), Buffer.byteLength(bytes)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const list = JSON.stringify(files);
  return [
    { path: KEPT_FILES, bytes: list },
    { path: KEPT_SUMMARY, bytes: JSON.stringify(summaryOf(files, digestOf(list))) },
  ];
}
