import { expect, test } from 'vitest';
import { aLibrary } from '../../support/sound-library.ts';
import { checkProjectWith } from '../project-fixture.ts';

const credits = ['modele/*.svg', 'sounds/*.mp3'].map((file) => ({ file, author: 'a', licence: 'CC0', origin: 'o' }));

test('finds a sound whose file is not below media/, and no other', () => {
  const mediaFiles = new Set(['modele/salle.svg', ...aLibrary.slice(1).map(({ file }) => file)]);
  expect(checkProjectWith({ sounds: aLibrary, credits, mediaFiles })).toEqual([
    'sound-without-file sounds.json [0].file line 2',
  ]);
});
