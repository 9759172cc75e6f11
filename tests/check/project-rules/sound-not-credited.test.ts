import { expect, test } from 'vitest';
import { aLibrary } from '../../support/sound-library.ts';
import { checkProjectWith } from '../project-fixture.ts';

test('finds a sound that nobody is credited for, and no other', () => {
  const [rain, knock] = aLibrary;
  const sounds = [{ ...rain!, file: 'modele/rain.svg' }, knock!];
  const mediaFiles = new Set(['modele/salle.svg', ...sounds.map(({ file }) => file)]);
  expect(checkProjectWith({ sounds, mediaFiles })).toEqual(['sound-not-credited sounds.json [1].file line 2']);
});
