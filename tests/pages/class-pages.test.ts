import { expect, test } from 'vitest';
import { typographyErrors } from '../../src/check/typography.ts';
import { renderCardsPage } from '../../src/pages/cards-page.ts';
import { renderClassPage } from '../../src/pages/class-page.ts';
import { compileSmall } from '../support/small-lesson.ts';

/** The words of a page. */
const wordsOf = (page: string): string =>
  page
    .slice(page.indexOf('<main'))
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '\n');

test('the page of class mode leads to each lesson, and says before any script that nobody is recorded', () => {
  const page = renderClassPage([compileSmall(), compileSmall({ id: 'autre' })]);
  expect([...page.matchAll(/href="(classe\.html\?lecon=\w+)"/g)].map(([, to]) => to)).toEqual([
    'classe.html?lecon=essai_gaz',
    'classe.html?lecon=autre',
  ]);
  expect(page).toContain('Rien n’est enregistré sur les élèves');
  expect(page).toContain('href="imprimer/cartes-abc.html"');
});

test('the cards are A to D on one sheet, and E four times on the other, each letter with a form of its own', () => {
  const page = renderCardsPage();
  const [, first = '', second = ''] = page.split('<section class="cards-sheet"');
  const namesIn = (sheet: string) => [...sheet.matchAll(/aria-label="(\w, \S+)"/g)].map(([, name]) => name);
  expect(namesIn(first)).toEqual(['A, rond', 'B, carré', 'C, triangle', 'D, losange']);
  expect(namesIn(second)).toEqual(Array(4).fill('E, étoile'));
  expect(new Set([...page.matchAll(/<path d="([^"]+)"/g)].map(([, form]) => form)).size).toBe(5);
});

test('both pages are French as it is printed', () => {
  for (const page of [renderClassPage([]), renderCardsPage()]) {
    expect(wordsOf(page).split('\n').flatMap(typographyErrors)).toEqual([]);
  }
});
