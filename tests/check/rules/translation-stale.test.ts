import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';
import { translatedAll } from './translated-all.ts';

test('finds a text that changed since it was translated', () => {
  const { found, messages } = checkChanged((files) => {
    translatedAll(files);
    files.lesson.summary = 'Tout autre chose.';
  });
  expect(found).toEqual(['translation-stale en.json texts.summary.fr']);
  expect(messages[0]).toContain('a changé depuis sa traduction');
});
