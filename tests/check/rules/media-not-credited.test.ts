import { expect, test } from 'vitest';
import type { Scene } from '../../../src/kinds/index.ts';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import { recordingsFor } from '../../support/recordings.ts';
import { checkChanged, sceneOf } from '../check-fixture.ts';

const creditedBy = (file: string) =>
  checkChanged(({ lesson, credits }) => {
    sceneOf(lesson, 'arrivee').picture = { layers: [{ file: 'modele/salle.svg' }], alt: '' };
    credits[0]!.file = file;
  });

test.each(['autre/*.svg', 'modele/*.png', '*.svg', 'modele/sall'])(
  'finds a file that « %s » does not credit',
  (file) => {
    const { found, lines } = creditedBy(file);
    expect(found).toEqual(['media-not-credited lesson.json scenes[0].picture.layers[0].file']);
    expect(lines[0]).toMatch(/^"file": "modele\/salle.svg"/);
  },
);

test.each(['modele/*', 'modele/*.svg', 'modele/salle.svg'])('accepts a file that « %s » credits', (file) => {
  expect(creditedBy(file).found).toEqual([]);
});

test('finds a file once, and leaves a missing one to media-missing', () => {
  const { found } = checkChanged(({ lesson, credits }) => {
    const layers = ['modele/salle.svg', 'modele/salle.svg', 'modele/absent.svg'].map((file) => ({ file }));
    sceneOf(lesson, 'arrivee').picture = { layers, alt: 'La salle.' };
    credits.length = 0;
  });
  expect(found).toEqual([
    'media-missing lesson.json scenes[0].picture.layers[2].file',
    'media-not-credited lesson.json scenes[0].picture.layers[0].file',
  ]);
});

test('finds voices that nobody is credited for, at the first', () => {
  const { found } = checkChanged(({ lesson, mediaFiles, recordings }) => {
    Object.assign(recordings, recordingsFor(lesson as Lesson<Scene>));
    for (const { file } of Object.values(recordings)) mediaFiles.add(file);
  });
  expect(found).toEqual(['media-not-credited voices.json arrivee']);
});
