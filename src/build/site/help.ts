import { existsSync, readFileSync } from 'node:fs';
import { renderHelpPage } from '../../pages/help-page.ts';
import { inRoot } from '../paths.ts';
import type { Artefact } from '../write-artefacts.ts';
import { readMarkdown } from './read-markdown.ts';
import type { SitePart } from './site-part.ts';

/** Pages of docs/ that people who do not program read, in the order in which the site lists them. */
const DOCS = [
  { name: 'enseignants', title: 'Pour les enseignants' },
  { name: 'auteurs', title: 'Écrire une leçon' },
  { name: 'rules', title: 'Les contrôles, un par un' },
  { name: 'accessibilite', title: 'Accessibilité' },
] as const;

/** The same pages as in docs/, with the pictures that they show. */
export const help: SitePart = () => {
  const pages = DOCS.map(({ name, title }) => ({ name, title, ...readMarkdown(`docs/${name}.md`) }));
  const known = new Set<string>(DOCS.map(({ name }) => `${name}.md`));
  const images = new Set(pages.flatMap((page) => page.images));
  const missing = [...images].filter((file) => !existsSync(inRoot(`docs/${file}`)));
  if (missing.length > 0) throw new Error(`docs/ shows pictures that are not there: ${missing.join(', ')}`);
  return [
    ...pages.map(({ name, title, body }): Artefact => {
      const html = renderHelpPage({ name, title, body, others: DOCS, known });
      return { path: `aide/${name}.html`, bytes: html };
    }),
    ...[...images].map((file): Artefact => ({ path: `aide/${file}`, bytes: readFileSync(inRoot(`docs/${file}`)) })),
  ];
};
