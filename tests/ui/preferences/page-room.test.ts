import { expect, test } from 'vitest';
import { roomOf } from '../../../src/ui/preferences/page-room.ts';

/** A window, in a browser set to letters of 16 pixels. */
const windowOf = (width: number, height: number) => (query: string) => {
  const [, ems] = /min-width:([\d.]+)em/.exec(query) ?? [];
  return ems === undefined ? width / height >= 3 / 2 : width >= Number(ems) * 16;
};

test.each([
  [360, 640, 100, 'narrow'],
  [462, 666, 100, 'narrow'],
  [714, 666, 100, 'roomy middle'],
  [952, 666, 100, 'roomy middle broad'],
  [1024, 600, 100, 'roomy wide'],
  [1440, 900, 100, 'roomy wide'],
  [714, 666, 125, 'narrow'],
  [1024, 600, 150, 'roomy middle'],
  [1440, 900, 200, 'roomy middle'],
  [1920, 1080, 200, 'roomy wide'],
] as const)('a window of %d × %d px with text at %d %% is %s', (width, height, textSize, room) => {
  expect(roomOf(windowOf(width, height), { textSize })).toBe(room);
});
