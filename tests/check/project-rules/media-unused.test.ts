import { expect, test } from 'vitest';
import { checkProjectWith } from '../project-fixture.ts';

test('finds a file that no lesson shows, at its credit', () => {
  const mediaFiles = new Set(['modele/salle.svg', 'modele/cour.svg']);
  expect(checkProjectWith({ mediaFiles })).toEqual(['media-unused credits.json [0] line 1']);
});

test('finds a file that no lesson shows and nobody is credited for', () => {
  const mediaFiles = new Set(['modele/salle.svg', 'autre/cour.svg']);
  expect(checkProjectWith({ mediaFiles })).toEqual(['media-unused credits.json  line 0']);
});
