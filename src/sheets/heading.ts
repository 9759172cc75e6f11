import { type Hole, type Html, html, prose } from '../pages/html.ts';
import type { SheetOptions, Subject } from './subject.ts';

/** A heading of a level that the page decides. */
export function heading(level: number, text: Hole, attributes = ''): Html {
  const tag: Html = { html: `h${Math.min(level, 6)}` };
  return html`<${tag}${{ html: attributes }}>${text}</${tag}>`;
}

/** The title of a panel of a sheet. */
export const tab = (level: number, text: Hole): Html => heading(level, text, ' class="sheet-tab"');

/** Name of the file of a lesson's cover among the drawings of sheets. */
export const coverFile = (lessonId: string): string => `couverture-${lessonId}.svg`;

/** Titles of more letters are set smaller: two lines at most. */
const LONG_TITLE = 45;

/** What stands at the top of a lesson's sheet: what it is, the lesson, and its cover where pictures can be shown. */
export const sheetHead = (kind: string, { compiled }: Subject, { drawings, level = 1 }: SheetOptions): Html =>
  html`<header class="sheet-head${compiled.title.length > LONG_TITLE && ' is-long'}"><div><p class="sheet-kind">${kind}</p>
${heading(level, prose(compiled.title))}</div>${
    compiled.cover !== undefined &&
    drawings !== false &&
    html`<img class="sheet-cover" src="${drawings}${coverFile(compiled.id)}" alt="">`
  }</header>`;
