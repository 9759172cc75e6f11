import { buildPageScript } from '../build-player.ts';
import type { Artefact } from '../write-artefacts.ts';
import type { SitePart } from './site-part.ts';

/** Pages that have a script of their own, `<name>.js` with its `<name>.css`; each loads apart from the others. */
const SCRIPTS = [
  { entry: 'src/site/catalogue/main.tsx', name: 'catalogue' },
  { entry: 'src/site/print/main.ts', name: 'imprimer' },
  { entry: 'src/site/attestation/main.tsx', name: 'attestation' },
  { entry: 'src/site/class/main.tsx', name: 'class' },
  { entry: 'src/site/workshop/main.tsx', name: 'atelier' },
  { entry: 'src/site/workshop/worker/main.ts', name: 'atelier-worker' },
  { entry: 'src/site/workshop/preview/main.ts', name: 'apercu' },
  { entry: 'src/site/results/main.tsx', name: 'resultats' },
  { entry: 'src/site/results-spreadsheets/main.ts', name: 'resultats-tableur' },
  { entry: 'src/site/offline/main.ts', name: 'sw' },
] as const;

export const scripts: SitePart = async () => {
  const files: Artefact[] = [];
  for (const { entry, name } of SCRIPTS) {
    for (const [path, bytes] of await buildPageScript(entry, name)) files.push({ path, bytes });
  }
  return files;
};
