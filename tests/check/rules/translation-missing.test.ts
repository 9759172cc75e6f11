import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';
import { translatedAll } from './translated-all.ts';

test('finds nothing in a lesson that nobody translated, nor in one translated whole', () => {
  expect(checkChanged(() => undefined).found).toEqual([]);
  expect(checkChanged((files) => translatedAll(files)).found).toEqual([]);
});

test('finds texts without a translation, and those left empty', () => {
  const { found, messages } = checkChanged((files) => {
    const translation = translatedAll(files);
    delete translation.summary;
    translation.title!.en = '';
  });
  expect(found).toEqual(['translation-missing en.json texts']);
  expect(messages[0]).toContain('2 traductions\u00A0: title, summary.');
});
