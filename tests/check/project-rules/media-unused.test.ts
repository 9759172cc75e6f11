import { expect, test } from 'vitest';
import { aLibrary } from '../../support/sound-library.ts';
import { checkProjectWith } from '../project-fixture.ts';

test('finds a file that no lesson shows, at its credit', () => {
  const mediaFiles = new Set(['modele/salle.svg', 'modele/cour.svg']);
  expect(checkProjectWith({ mediaFiles })).toEqual(['media-unused credits.json [0] line 1']);
});

test('finds a file that no lesson shows and nobody is credited for', () => {
  const mediaFiles = new Set(['modele/salle.svg', 'autre/cour.svg']);
  expect(checkProjectWith({ mediaFiles })).toEqual(['media-unused credits.json  line 0']);
});

test('a file that a sound plays is used', () => {
  const [rain] = aLibrary;
  const sounds = [{ ...rain!, file: 'modele/pluie.mp3' }];
  const credits = [{ file: 'modele/*', author: 'essai', licence: 'CC0', origin: 'essai' }];
  const mediaFiles = new Set(['modele/salle.svg', 'modele/pluie.mp3']);
  expect(checkProjectWith({ sounds, credits, mediaFiles })).toEqual([]);
  expect(checkProjectWith({ credits, mediaFiles })).toEqual(['media-unused credits.json [0] line 1']);
});
