import { expect, test } from 'vitest';
import { coverPicture } from '../../../src/ui/title/cover-picture.ts';
import { aLesson, compiled } from '../../support/lesson-builder.ts';
import { anEnding, anInformation, aQuestion } from '../../support/scene-builder.ts';

const speech = { who: 'Nadia', says: 'Tu sens ça ?' };
const picture = (file: string) => ({ alt: file, layers: [{ file }] });
const decorating = (file: string) => ({ alt: '', layers: [{ file }] });

test('the cover is the first picture in which someone speaks, and only decorates', () => {
  const scenes = [
    { ...anInformation('rue', 'hall'), picture: picture('rue.svg') },
    aQuestion('hall', 1, 'fin', { picture: picture('hall.svg'), speech }),
    anEnding('fin'),
  ];
  const lesson = compiled(aLesson(scenes));
  expect(coverPicture(lesson)).toEqual(decorating('hall.svg'));
});

test('without speech the first picture will do, and without pictures there is none', () => {
  const scenes = [{ ...anInformation('rue', 'fin'), picture: picture('rue.svg') }, anEnding('fin')];
  expect(coverPicture(compiled(aLesson(scenes)))).toEqual(decorating('rue.svg'));
  expect(coverPicture(compiled(aLesson([anEnding('fin')])))).toBeUndefined();
  const cover = picture('titre.svg');
  expect(coverPicture(compiled({ ...aLesson(scenes), cover }))).toEqual(decorating('titre.svg'));
});
