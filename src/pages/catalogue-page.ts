import type { CompiledLesson } from '../compiled/compiled.ts';
import type { Parcours } from '../lesson/module.ts';
import { html, prose } from './html.ts';
import { renderSitePage } from './site-page.ts';

export interface Shelf {
  readonly parcours: readonly Parcours[];
  readonly lessons: readonly CompiledLesson[];
}

/** The site's public face: every parcours, then every lesson. */
export function renderCatalogue({ parcours, lessons }: Shelf): string {
  const body = html`<h1>Des leçons de sécurité qui se jouent</h1>
<p id="from-folder" hidden>Cette page est ouverte depuis un dossier : les leçons se jouent et les fiches s’impriment. Pour garder le site hors connexion ou fabriquer des paquets, ouvrez-le à son adresse web.</p>
${parcours.map(({ title, summary }) => html`<h2>${title}</h2><p>${summary}</p>`)}
<ul>${lessons.map(
    ({ id, title, summary, minutes }) =>
      html`<li id="${id}"><h3>${prose(title)}</h3><p>${prose(summary)}</p><p>${minutes} min</p></li>`,
  )}</ul>`;
  return renderSitePage({ title: 'Leçons', room: 'catalogue', address: 'index.html', body, scripts: ['catalogue.js'] });
}
