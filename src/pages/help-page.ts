import { html } from './html.ts';
import { renderSitePage } from './site-page.ts';

export interface HelpPage {
  /** Of its file, without its ending. */
  readonly name: string;
  readonly title: string;
  /** HTML made from a page of the project itself. */
  readonly body: string;
  readonly others: readonly Pick<HelpPage, 'name' | 'title'>[];
  /** Files of docs/ that are pages of the site. */
  readonly known: ReadonlySet<string>;
}

/** Links to other pages of docs/ lead to their pages of the site; links to what the site does not hold become text. */
const withLinks = (body: string, known: ReadonlySet<string>): string =>
  body.replaceAll(/<a href="([^"]*)">(.*?)<\/a>/gs, (link, address: string, inside: string) => {
    const [file = '', anchor] = address.split('#');
    if (file === '') return link;
    if (known.has(file)) return `<a href="${file.replace(/md$/, 'html')}${anchor ? `#${anchor}` : ''}">${inside}</a>`;
    return file.startsWith('../') || file.endsWith('.md') ? inside : link;
  });

export function renderHelpPage({ name, title, body, others, known }: HelpPage): string {
  const links = others.map(
    (other) =>
      html`<li><a href="${other.name}.html"${other.name === name && { html: ' aria-current="page"' }}>${other.title}</a></li>`,
  );
  return renderSitePage({
    title,
    room: 'help',
    address: `aide/${name}.html`,
    styles: ['aide/aide.css'],
    body: html`<div class="help"><nav class="help-pages" aria-label="Pages d’aide"><ul class="link-row">${links}</ul></nav>
<article>${{ html: withLinks(body, known) }}</article></div>`,
  });
}
