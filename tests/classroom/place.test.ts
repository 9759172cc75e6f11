import { expect, test } from 'vitest';
import { type Place, readPlace, writePlace } from '../../src/classroom/place.ts';

const LESSON = { id: 'essai', revision: 2 };
const PLACE: Place = {
  lesson: 'essai',
  revision: 2,
  commands: [{ do: 'begin' }, { do: 'look', response: 'a' }, { do: 'go' }, { do: 'jump', scene: 'fin' }],
  course: ['s1'],
};

test('a place is read as it was written, and holds nothing but the lesson and the steps', () => {
  expect(readPlace(writePlace(PLACE), LESSON)).toEqual(PLACE);
  expect(Object.keys(JSON.parse(writePlace(PLACE)) as object)).toEqual(['lesson', 'revision', 'commands', 'course']);
});

test.each([
  ['no JSON', 'x'],
  ['null', 'null'],
  ['another lesson', writePlace({ ...PLACE, lesson: 'autre' })],
  ['another revision', writePlace({ ...PLACE, revision: 1 })],
  ['commands that are none', JSON.stringify({ ...PLACE, commands: [{ do: 'fly' }] })],
  ['a command without its scene', JSON.stringify({ ...PLACE, commands: [{ do: 'jump' }] })],
  ['no list of commands', JSON.stringify({ ...PLACE, commands: 'begin' })],
  ['a course that is none', JSON.stringify({ ...PLACE, course: [1] })],
])('%s is no place', (_, text) => {
  expect(readPlace(text, LESSON)).toBeNull();
});
