import { expect, test } from 'vitest';
import { coverLayers } from '../../../src/ui/title/cover-layers.ts';
import { aLesson, anEnding, anInformation, aQuestion, compiled } from '../../support/lesson-builder.ts';

const speech = { who: 'Nadia', says: 'Tu sens ça ?' };
const picture = (file: string, when?: Record<string, boolean>) => ({
  alt: '',
  layers: [{ file }, ...(when ? [{ file: 'fumee.svg', when }] : [])],
});

test('the cover is the first picture in which someone speaks, as it stands at the beginning', () => {
  const scenes = [
    { ...anInformation('rue', 'hall'), picture: picture('rue.svg') },
    aQuestion('hall', 1, 'fin', { picture: picture('hall.svg', { porte: true }), speech }),
    anEnding('fin'),
  ];
  const lesson = compiled(aLesson(scenes, { porte: { type: 'boolean', initial: false } }));
  expect(coverLayers(lesson)).toEqual([{ file: 'hall.svg' }]);
});

test('without speech the first picture will do, and without pictures there is none', () => {
  const scenes = [{ ...anInformation('rue', 'fin'), picture: picture('rue.svg') }, anEnding('fin')];
  expect(coverLayers(compiled(aLesson(scenes)))).toEqual([{ file: 'rue.svg' }]);
  expect(coverLayers(compiled(aLesson([anEnding('fin')])))).toEqual([]);
  const cover = { layers: [{ file: 'titre.svg' }], alt: '' };
  expect(coverLayers(compiled({ ...aLesson(scenes), cover }))).toEqual([{ file: 'titre.svg' }]);
});
