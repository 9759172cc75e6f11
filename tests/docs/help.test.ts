import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/build/site/read-markdown.ts';

/** Pages of docs/ that teachers and authors read. */
const PAGES = ['enseignants', 'auteurs', 'rules', 'accessibilite'];

const idsIn = (body: string): ReadonlySet<string> => new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));

describe.each(PAGES)('docs/%s.md', (name) => {
  const { body, images } = readMarkdown(`docs/${name}.md`);

  test('leads to places that exist, in itself and beside it', () => {
    for (const [, address] of body.matchAll(/<a href="([^"]+)"/g)) {
      const [file, anchor] = decodeURIComponent(address!).split('#');
      if (/^https?:/.test(file!)) continue;
      if (file) expect(existsSync(`docs/${file}`), address).toBe(true);
      if (anchor && (!file || file.endsWith('.md'))) {
        const there = file ? readMarkdown(`docs/${file}`).body : body;
        expect([...idsIn(there)], address).toContain(anchor);
      }
    }
  });

  test('shows pictures that are there, each with words for who does not see it', () => {
    for (const image of images) expect(existsSync(`docs/${image}`), image).toBe(true);
    expect(body).not.toContain(' alt=""');
  });
});

test('the teacher’s page is written in French typography', () => {
  const prose = readFileSync('docs/enseignants.md', 'utf8').replaceAll(/`[^`]*`|!(?=\[)|\]\([^)]*\)/g, '');
  expect(prose).not.toMatch(/[«] |[a-zé]'[a-zé]| »| [:;!?](\s|$)/m);
});
