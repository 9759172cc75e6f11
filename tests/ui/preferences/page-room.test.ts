import { expect, test } from 'vitest';
import { roomOf } from '../../../src/ui/preferences/page-room.ts';

/** A window of that many pixels, in a browser set to letters of 16. */
const windowOf = (pixels: number) => (ems: number) => pixels >= ems * 16;

test.each([
  [360, 100, 'narrow'],
  [462, 100, 'narrow'],
  [714, 100, 'roomy middle'],
  [952, 100, 'roomy wide'],
  [714, 125, 'narrow'],
  [952, 125, 'roomy middle'],
  [1440, 200, 'roomy middle'],
  [1920, 200, 'roomy wide'],
] as const)('a window of %d px with text at %d %% is %s', (pixels, textSize, room) => {
  expect(roomOf(windowOf(pixels), { textSize })).toBe(room);
});
