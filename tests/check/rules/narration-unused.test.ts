import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';

const foundWith = (...files: string[]): readonly string[] =>
  checkChanged(({ mediaFiles }) => {
    for (const file of files) mediaFiles.add(file);
  }).messages;

test('finds files of no text of the lesson, or of another language', () => {
  expect(foundWith('voices/modele/fr/cave.mp3', 'voices/modele/fr/cave.vtt', 'voices/modele/en/arrivee.mp3')).toEqual([
    expect.stringContaining('« media/voices/modele/en/arrivee.mp3 »'),
    expect.stringContaining('« media/voices/modele/fr/cave.mp3 »'),
    expect.stringContaining('« media/voices/modele/fr/cave.vtt »'),
  ]);
});

test('finds nothing in files of a text, nor in those of another lesson', () => {
  expect(foundWith('voices/modele/fr/arrivee.mp3', 'voices/modele/fr/arrivee.vtt', 'voices/autre/fr/x.mp3')).toEqual(
    [],
  );
});
