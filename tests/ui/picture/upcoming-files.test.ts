import { expect, test } from 'vitest';
import { pictureFiles, upcomingFiles } from '../../../src/ui/picture/upcoming-files.ts';
import { aLesson, compiled } from '../../support/lesson-builder.ts';
import { aChoice, anEnding, anEquip, anInformation, aQuestion } from '../../support/scene-builder.ts';

const picture = (...files: string[]) => ({ alt: '', layers: files.map((file) => ({ file })) });
const lesson = compiled(
  aLesson([
    aQuestion('hall', 1, 'fin', {
      picture: picture('hall.svg'),
      choices: [
        aChoice('a', 'good', { picture: picture('rue.svg', 'pluie.svg') }),
        aChoice('b', 'wrong'),
        aChoice('c', 'fatal', { picture: picture('noir.svg', 'pluie.svg') }),
      ],
    }),
    { ...anEnding('fin'), picture: picture('fin.svg') },
  ]),
);

test('a scene that asks is followed by the pictures of its outcomes, each once', () => {
  expect(upcomingFiles(lesson, 'hall')).toEqual(['rue.svg', 'pluie.svg', 'noir.svg']);
});

test('a consequence is followed by the picture of the next scene, a fatal one by its own scene', () => {
  expect(upcomingFiles(lesson, 'hall/a')).toEqual(['fin.svg']);
  expect(upcomingFiles(lesson, 'hall/c')).toEqual(['hall.svg']);
});

test('nothing follows an ending', () => {
  expect(upcomingFiles(lesson, 'fin')).toEqual([]);
});

test('all pictures of a lesson are those of its scenes and of their outcomes, each once', () => {
  expect(pictureFiles(lesson)).toEqual(['hall.svg', 'rue.svg', 'pluie.svg', 'noir.svg', 'fin.svg']);
});

test('what hangs in a locker is among them, and among what follows the scene before', () => {
  const dressed = compiled(
    aLesson([anInformation('vestiaire', 'casier'), anEquip('casier', 0, 'fin'), anEnding('fin')]),
  );
  const hung = expect.arrayContaining(['drawn/hung-helmet.svg', 'drawn/hung-gloves-work-torn.svg']);
  expect(pictureFiles(dressed)).toEqual(hung);
  expect(upcomingFiles(dressed, 'vestiaire')).toEqual(hung);
});
