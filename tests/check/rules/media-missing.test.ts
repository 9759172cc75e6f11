import { expect, test } from 'vitest';
import { checkMutated, sceneOf } from '../check-fixture.ts';

test('finds a file that is not below media/', () => {
  const { found, lines } = checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').picture = { layers: [{ file: 'modele/absent.svg' }], alt: '' };
  });
  expect(found).toEqual(['media-missing lesson.json scenes[0].picture.layers[0].file']);
  expect(lines[0]).toMatch(/^"file": "modele\/absent.svg"/);
});

test('accepts a file that is there', () => {
  const { found } = checkMutated((lesson) => {
    sceneOf(lesson, 'arrivee').picture = { layers: [{ file: 'modele/salle.svg' }], alt: '' };
  });
  expect(found).toEqual([]);
});
