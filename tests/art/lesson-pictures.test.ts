import { expect, test } from 'vitest';
import { drawnFiles, drawPictures, placePictures } from '../../src/art/lesson-pictures.ts';
import { compile } from '../../src/compile/compile.ts';
import { DEFAULT_OPTIONS } from '../../src/lesson/options.ts';
import { mediaOf } from '../../src/package/media-of.ts';
import { aLesson, anEnding, anInformation } from '../support/lesson-builder.ts';

const picture = { alt: 'Le coffret.', layers: [{ prop: 'gas_cabinet' }], light: 'dim' as const };

const capsule = {
  panels: [
    { picture, text: 'Un.' },
    { picture: { ...picture, light: 'night' as const }, text: 'Deux.' },
  ],
};

const lesson = aLesson([{ ...anInformation('rue', 'fin'), picture, capsule }, anEnding('fin')]);

test('a drawing is made once for all the pictures that show it', () => {
  expect(Object.keys(drawPictures(lesson))).toEqual(drawnFiles(lesson));
  expect(drawnFiles(lesson)).toHaveLength(2);
});

test('every drawing is a picture that a package lets be shown', () => {
  for (const svg of Object.values(drawPictures(lesson))) {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d. ]+"/);
    expect(svg).not.toMatch(/style|<script|NaN|undefined|href/);
  }
});

test('a compiled lesson needs exactly the files that are drawn for it', () => {
  const compiled = compile(lesson, [], DEFAULT_OPTIONS);
  expect(mediaOf(compiled)).toEqual([...drawnFiles(lesson)].sort());
});

test('what is no picture is left as it is', () => {
  const value = { one: [1, 'deux', null], two: { layers: 'aucun' } };
  expect(placePictures(value, {})).toEqual(value);
});
