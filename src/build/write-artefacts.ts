import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from './paths.ts';

export interface Artefact {
  /** Path below dist/. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Replaces dist/ in one step by these files and what `others` writes in the folder it is given: a build that fails or
 * is interrupted leaves the former dist/ as it was.
 */
export async function replaceDist(
  artefacts: readonly Artefact[],
  others: (folder: string) => Promise<void>,
): Promise<void> {
  const fresh = inRoot('dist.new');
  rmSync(fresh, { recursive: true, force: true });
  for (const { path, bytes } of artefacts) {
    mkdirSync(dirname(`${fresh}/${path}`), { recursive: true });
    writeFileSync(`${fresh}/${path}`, bytes);
  }
  await others(fresh);
  rmSync(inRoot('dist'), { recursive: true, force: true });
  renameSync(fresh, inRoot('dist'));
}
