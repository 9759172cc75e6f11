import type { CompiledLesson } from '../compiled/compiled.ts';
import { type Html, html, prose } from '../pages/html.ts';
import { renderSitePage } from '../pages/site-page.ts';

/** A printable thing: what it is, and the file in imprimer/ where it is. */
export interface Printable {
  readonly name: string;
  readonly file: string;
}

const item = ({ id, title }: CompiledLesson, printables: readonly Printable[]): Html =>
  html`<li><h3 id="${id}">${prose(title)}</h3><ul class="print-list">${printables.map(
    ({ name, file }) => html`<li><a class="button is-quiet" href="${file}">${name}</a></li>`,
  )}</ul></li>`;

/** imprimer/index.html: all that can be printed, by lesson. */
export const renderPrintIndex = (
  lessons: readonly CompiledLesson[],
  forLesson: (lesson: CompiledLesson) => readonly Printable[],
  forAll: readonly Printable[],
): string =>
  renderSitePage({
    title: 'À imprimer',
    room: 'print',
    address: 'imprimer/index.html',
    styles: ['imprimer.css'],
    body: html`<h1>À imprimer</h1>
<p>Des pages A4, lisibles sur une photocopie en noir et blanc. Chacune s’ouvre dans le navigateur, qui l’imprime.</p>
<h2>Pour toutes les leçons</h2>
<ul class="print-list">${forAll.map(({ name, file }) => html`<li><a class="button is-quiet" href="${file}">${name}</a></li>`)}</ul>
<h2>Par leçon</h2>
<ul class="print-lessons">${lessons.map((lesson) => item(lesson, forLesson(lesson)))}</ul>`,
  });
