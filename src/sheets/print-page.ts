import { type Html, html } from '../pages/html.ts';
import { renderSitePage } from '../pages/site-page.ts';

interface PrintPage {
  readonly title: string;
  /** Name of its file in imprimer/. */
  readonly file: string;
  readonly body: Html;
  readonly styles?: readonly string[];
}

/** Asks for the page's printing; without scripts the browser's own menu is named. */
const printBar: Html = html`<p class="print-bar"><button type="button" class="button" data-print hidden>Imprimer</button>
<span data-print-by-menu>Pour imprimer : Ctrl + P (Cmd + P sur Mac), ou le menu du navigateur.</span>
<a class="button is-quiet" href="index.html">Toutes les fiches</a></p>`;

/** A page of the site that is meant for paper. */
export const renderPrintPage = ({ title, file, body, styles = [] }: PrintPage): string =>
  renderSitePage({
    title,
    room: 'print',
    address: `imprimer/${file}`,
    body: html`${printBar}
${body}`,
    styles: ['imprimer.css', ...styles],
    scripts: ['imprimer.js'],
  });
