import { expect, test } from 'vitest';
import { informationMistakes } from '../../../src/kinds/information/schema.ts';

const [panels, video, captions] = [[{}, {}], { file: 'a.mp4' }, { file: 'a.vtt' }];

const mistakesOf = (capsule: unknown) => informationMistakes({ capsule }).map(({ path }) => path.join('.'));

test('a capsule is panels, or a video with its captions', () => {
  expect(mistakesOf({ panels })).toEqual([]);
  expect(mistakesOf({ video, captions })).toEqual([]);
  expect(informationMistakes({ kind: 'information' })).toEqual([]);
});

test('a capsule that is both, or neither, is refused where it says so', () => {
  expect(mistakesOf({ panels, video, captions })).toEqual(['capsule.video', 'capsule.captions']);
  expect(mistakesOf({})).toEqual(['capsule']);
});

test('a video without captions is refused: it would say nothing to who does not hear', () => {
  expect(mistakesOf({ video })).toEqual(['capsule']);
});
