import { type Hole, type Html, html } from '../pages/html.ts';

/** A heading of a level that the page decides. */
export const heading = (level: number, text: Hole): Html => {
  const tag: Html = { html: `h${Math.min(level, 6)}` };
  return html`<${tag}>${text}</${tag}>`;
};
