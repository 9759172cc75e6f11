import { expect, test } from 'vitest';
import { isKept, summaryOf } from '../../src/pages/kept-files.ts';

test.each(['index.html', 'gaz_odeur.html', 'media/voices/gaz_odeur/fr/a.mp3', 'classe.html', 'imprimer/index.html'])(
  'a device may keep %s',
  (path) => {
    expect(isKept(path)).toBe(true);
  },
);

test.each([
  'atelier.html',
  'atelier/lecteurs.js',
  'resultats.js',
  'cours/gaz.mbz',
  'gaz.zip',
  'sw.js',
  'hors-ligne.json',
])('a device never keeps %s', (path) => {
  expect(isKept(path)).toBe(false);
});

test('what keeping weighs is said without voices and for voices', () => {
  const files = [
    ['index.html', 'a', 10],
    ['media/sounds/door.mp3', 'b', 5],
    ['media/voices/gaz_odeur/fr/a.mp3', 'c', 200],
  ] as const;
  expect(summaryOf(files, 'v')).toEqual({ version: 'v', bytes: 15, voices: 200 });
});
