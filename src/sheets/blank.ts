import { type Html, html } from '../pages/html.ts';

/** What is known, else a line to write on: dots, so that it is there without a style too. */
export const blank = (known?: string): Html =>
  known ? html`<strong class="sheet-known">${known}</strong>` : html`<span class="sheet-blank">…………………………………………</span>`;
