import { expect, test } from 'vitest';
import { mediaOf } from '../../src/package/media-of.ts';
import { compileSmall } from '../support/small-lesson.ts';

test('lists the pictures of scenes and of outcomes, once each, in order', () => {
  expect(mediaOf(compileSmall())).toEqual([
    'essai_gaz/hall.svg',
    'essai_gaz/rescue.svg',
    'essai_gaz/street.svg',
    'shared/smoke.png',
  ]);
});

test('lists nothing for a lesson without pictures', () => {
  const scenes = compileSmall().scenes;
  const ending = scenes.dehors!;
  const { picture: _picture, ...bare } = ending;
  expect(mediaOf({ ...compileSmall(), scenes: { dehors: bare as typeof ending } })).toEqual([]);
});
