import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import { escapeHtml } from '../../package/escape-html.ts';
import { inRoot } from '../paths.ts';

/** A heading's name in addresses: `Faire entendre la leçon` gives `faire-entendre-la-leçon`, as code hosts do. */
const nameOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const plain = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '').replaceAll('&#39;', '’');

/** A page of docs/ as HTML, with the pictures that it shows by their addresses beside it. */
export function readMarkdown(file: string): { readonly body: string; readonly images: readonly string[] } {
  const images: string[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const inside = this.parser.parseInline(tokens);
        return `<h${depth} id="${nameOf(plain(inside))}">${inside}</h${depth}>\n`;
      },
      image({ href, text }) {
        images.push(href);
        return `<img src="${escapeHtml(href)}" alt="${escapeHtml(text)}" loading="lazy">`;
      },
      table(token) {
        const cells = (row: typeof token.header, tag: 'th' | 'td') =>
          row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="table" tabindex="0"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table></div>\n`;
      },
      code: ({ text }) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>\n`,
    },
  });
  const body = marked.parse(readFileSync(inRoot(file), 'utf8'), { async: false });
  return { body, images };
}
