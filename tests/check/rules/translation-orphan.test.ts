import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';
import { translatedAll } from './translated-all.ts';

test('finds a translation of no text', () => {
  const { found } = checkChanged((files) => {
    translatedAll(files)['scenes.ailleurs.title'] = { fr: 'Ailleurs', en: 'Elsewhere' };
  });
  expect(found).toEqual(['translation-orphan en.json texts.scenes.ailleurs.title']);
});
