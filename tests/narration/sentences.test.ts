import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/narration/sentences.ts';

test.each([
  ['Une phrase seule', ['Une phrase seule']],
  ['Tu sens ça ? Qu’en dis-tu ?', ['Tu sens ça ? ', 'Qu’en dis-tu ?']],
  ['« Redescends. » Nadia ne plaisante pas.', ['« Redescends. » ', 'Nadia ne plaisante pas.']],
  ['Elle dit : « Non. » Et sort.', ['Elle dit : « Non. » ', 'Et sort.']],
  ['M. Diallo ouvre. Il sort.', ['M. Diallo ouvre. ', 'Il sort.']],
  ['Attends… puis sors. 18 ou 112 ?', ['Attends… puis sors. ', '18 ou 112 ?']],
  ['**Sors. Vite.** Ne touche à rien.', ['**Sors. Vite.** ', 'Ne touche à rien.']],
  ['Odeur **forte.** Tu sors.', ['Odeur **forte.** ', 'Tu sors.']],
  ['Une ligne\nUne autre', ['Une ligne\n', 'Une autre']],
  ['', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('sentences together are the text again, and none is blank', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'aÉ. !?…«»\n*1', '**', 'M.'), maxLength: 40 });
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = sentencesOf(text);
      expect(sentences.join('')).toBe(text);
      expect(sentences.slice(1).every((sentence) => sentence.trim() !== '')).toBe(true);
    }),
  );
});
