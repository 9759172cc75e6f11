import { expect, test } from 'vitest';
import { html } from '../../src/pages/html.ts';
import { renderSitePage } from '../../src/pages/site-page.ts';

const page = (address: string) =>
  renderSitePage({ title: 'Fiche', room: 'print', address, body: html`<p>texte</p>`, scripts: ['fiche.js'] });

test('a page in a folder leads to the others, to its style and to its scripts through the root of the site', () => {
  expect(page('imprimer/fiche.html')).toContain('href="../index.html"');
  expect(page('imprimer/fiche.html')).toContain('<link rel="stylesheet" href="../site.css">');
  expect(page('imprimer/fiche.html')).toContain('<script defer src="../fiche.js">');
  expect(page('fiche.html')).toContain('<script defer src="fiche.js">');
});

test('the room that a page belongs to is marked, and no other', () => {
  expect(page('imprimer/fiche.html').match(/aria-current="page"/g)).toHaveLength(1);
  expect(page('imprimer/fiche.html')).toContain('href="../imprimer/index.html" aria-current="page"');
});

test('a page loads classic scripts alone, so that it works from a folder', () => {
  expect(page('fiche.html')).not.toMatch(/type="module"|crossorigin|https?:/);
});
