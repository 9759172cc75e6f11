import { expect, test } from 'vitest';
import { renderResultsPage } from '../../src/pages/results-page.ts';

const page = renderResultsPage([{ slug: 'gaz', title: 'Le **gaz** </script>', slots: ['a01_doute'] }]);

test('no script of the page may send anything anywhere', () => {
  expect(page).toContain('connect-src &#39;none&#39;; form-action &#39;none&#39;');
});

test('the lessons that it knows stand in it as plain data, without emphasis and without an end of their own', () => {
  const [, json = ''] = /<script type="application\/json" id="lecons-connues">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual([{ slug: 'gaz', title: 'Le gaz </script>', slots: ['a01_doute'] }]);
});

test('it says how to get the files and what to do with them, before any script has run', () => {
  for (const words of ['Rapport d’interactions', 'Résumé des réponses', 'Enregistrer les préférences', 'effacez-le']) {
    expect(page).toContain(words);
  }
  expect(page).not.toMatch(/« | »|[\p{L}»] [:;?!][ <]/u);
});
