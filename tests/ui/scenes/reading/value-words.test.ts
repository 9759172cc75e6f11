import { expect, test } from 'vitest';
import { stringsFor } from '../../../../src/strings/strings.ts';
import { valueWords } from '../../../../src/ui/scenes/reading/value-words.ts';
import { aReading } from '../../../support/scene-builder.ts';

const { scale } = aReading('mesure', 1, 'fin');

test.each([
  ['fr', 0.9, '0,9\u00A0% de gaz'],
  ['fr', 1, '1\u00A0% de gaz'],
  ['en', 0.9, '0.9\u00A0% de gaz'],
] as const)('in %s, %d is « %s »', (language, value, words) => {
  expect(valueWords(stringsFor(language), scale, value)).toBe(words);
});
