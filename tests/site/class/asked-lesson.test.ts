import { expect, test } from 'vitest';
import { askedLesson } from '../../../src/site/class/asked-lesson.ts';

test.each([
  ['?lecon=gaz_odeur', '', 'gaz_odeur'],
  ['', '#lecon=gaz_odeur', 'gaz_odeur'],
  ['?lecon=gaz_odeur', '#lecon=ronde_nuit', 'gaz_odeur'],
  ['', '#contenu', null],
  ['?lecon=', '', null],
  ['', '', null],
])('« %s%s » asks for %s', (search, hash, lesson) => {
  expect(askedLesson({ search, hash })).toBe(lesson);
});
