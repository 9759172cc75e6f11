import { expect, test } from 'vitest';
import { lineIndex } from '../../src/parse/line-index.ts';

test.each([
  ['of Unix', '\n'],
  ['of Windows', '\r\n'],
  ['of old Macs', '\r'],
])('lines are counted with the line ends %s', (_, end) => {
  const text = ['un', 'deux', '', 'quatre'].join(end);
  const lineAt = lineIndex(text);
  expect(['un', 'deux', 'quatre'].map((word) => lineAt(text.indexOf(word)))).toEqual([1, 2, 4]);
});
