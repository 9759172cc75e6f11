import { expect, test } from 'vitest';
import { renderCatalogue } from '../../src/pages/catalogue-page.ts';
import { renderParcoursScript } from '../../src/pages/parcours-script.ts';
import { compileSmall } from '../support/small-lesson.ts';

const lesson = (id: string) => ({ ...compileSmall(), id, title: `Leçon **${id}**` });
const lessons = ['un', 'deux', 'trois'].map(lesson);
const parcours = [
  { id: 'premier', title: 'Premier', summary: 'Pour débuter.', modules: ['deux', 'un', 'ailleurs'] },
  { id: 'second', title: 'Second', summary: 'Pour finir.', modules: ['un'] },
  { id: 'vide', title: 'Vide', summary: 'Rien.', modules: ['ailleurs'] },
];
const page = renderCatalogue({ parcours, lessons });

test('each parcours is a shelf with its lessons in order; one without lessons is none, and no lesson is left out', () => {
  expect([...page.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'parcours-premier',
    'parcours-second',
    'parcours-autres',
  ]);
  expect([...page.matchAll(/<li class="lesson" id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'premier-deux',
    'premier-un',
    'second-un',
    'trois',
  ]);
});

test('a lesson is played in the parcours of its shelf', () => {
  expect(page).toContain('href="deux.html?parcours=premier"');
  expect(page).toContain('href="un.html?parcours=second"');
  expect(page).toContain('href="trois.html"');
});

test('every id of the page is there once', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the script of parcours tells what follows what, of the lessons that the site has', () => {
  const brought: Record<string, unknown> = {};
  new Function('window', renderParcoursScript(parcours, lessons))(brought);
  expect(Object.values(brought)[0]).toMatchObject([
    {
      id: 'premier',
      lessons: [
        { id: 'deux', title: 'Leçon deux' },
        { id: 'un', title: 'Leçon un' },
      ],
    },
    { id: 'second' },
    { id: 'vide', lessons: [] },
  ]);
});
