import { expect, test } from 'vitest';
import { classRoom } from '../../../src/site/class/class-room.ts';

test.each([
  ['a projector', 1440, 900, 27, 'roomy broad wide'],
  ['a projector in large text', 1440, 900, 41, 'roomy broad wide'],
  ['a projector in the largest text', 1440, 900, 55, 'narrow'],
  ['a tablet held upright', 768, 1024, 16, 'roomy middle broad'],
  ['a phone', 360, 640, 16, 'narrow'],
])('%s is %s', (_, width, height, letter, room) => {
  expect(classRoom(Number(width), Number(height), Number(letter))).toBe(room);
});
