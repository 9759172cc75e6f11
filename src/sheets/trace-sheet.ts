import { type Html, html } from '../pages/html.ts';
import { heading } from './heading.ts';
import type { SheetOptions } from './subject.ts';

/** What each line of a written trace says, and what it is. */
export const TRACE_LINES = [
  { name: 'Fait', help: 'Ce que j’ai vu, entendu ou senti, et où. Pas d’opinion.' },
  { name: 'Heure', help: 'La date, et l’heure de chaque chose importante.' },
  { name: 'Action', help: 'Ce que j’ai fait, et ce que je n’ai pas fait.' },
  { name: 'Personne prévenue', help: 'Qui, comment, à quelle heure.' },
] as const;

/** « Trace écrite »: one A4 page with four lines to fill in by hand. */
export const traceSheet = ({ level = 1 }: Pick<SheetOptions, 'level'> = {}): Html =>
  html`<article class="sheet trace">
<header class="sheet-head"><div><p class="sheet-kind">Trace écrite</p>${heading(level, 'Je rends compte en quatre lignes')}</div></header>
<table class="trace-who"><tbody><tr><th scope="row">Nom, prénom</th><td></td><th scope="row">Classe</th><td></td></tr>
<tr><th scope="row">Leçon</th><td></td><th scope="row">Date</th><td></td></tr></tbody></table>
<table class="trace-lines"><tbody>${TRACE_LINES.map(
    ({ name, help }) =>
      html`<tr><th scope="row">${name}<span>${help}</span></th><td><div></div><div></div><div></div><div></div></td></tr>`,
  )}</tbody></table>
<ul class="trace-check"><li>☐ des faits, pas de jugement</li><li>☐ pas de nom sans nécessité</li><li>☐ l’heure y est</li><li>☐ signature</li></ul>
</article>`;
