import { expect, test } from 'vitest';
import { renderHelpPage } from '../../src/pages/help-page.ts';

const OTHERS = [
  { name: 'enseignants', title: 'Pour les enseignants' },
  { name: 'auteurs', title: 'Écrire une leçon' },
];
const page = (body: string) =>
  renderHelpPage({ ...OTHERS[0]!, body, others: OTHERS, known: new Set(['enseignants.md', 'auteurs.md']) });

test('links between pages lead to pages of the site, and those to what the site does not hold become text', () => {
  expect(page('<a href="auteurs.md#capsule">écrire</a>')).toContain('<a href="auteurs.html#capsule">écrire</a>');
  expect(page('<a href="#plus-bas">plus bas</a>')).toContain('<a href="#plus-bas">plus bas</a>');
  expect(page('<p><a href="decisions/0017.md">pourquoi</a></p>')).toContain('<p>pourquoi</p>');
  expect(page('<p><a href="../LICENSE">licence</a></p>')).toContain('<p>licence</p>');
});

test('the page that is read is marked among the help pages', () => {
  expect(page('')).toContain('<a href="enseignants.html" aria-current="page">Pour les enseignants</a>');
  expect(page('')).toContain('<a href="auteurs.html">Écrire une leçon</a>');
});
