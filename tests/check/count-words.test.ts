import { expect, test } from 'vitest';
import { countWords, sentencesOf } from '../../src/check/count-words.ts';

test.each([
  ['', 0],
  ['Sors\u00a0!', 1],
  ['L’alarme sonne\u00a0: que fais-tu\u00a0?', 4],
  ['«\u00a0**Ne bouge pas**\u00a0», dit-il…', 4],
  ['À 14\u00a0h\u00a010', 4],
])('« %s » has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['Sors. Cours\u00a0! Où\u00a0?', ['Sors.', 'Cours\u00a0!', 'Où\u00a0?']],
  ['Il dit\u00a0: «\u00a0Sors.\u00a0» Tu sors.', ['Il dit\u00a0: «\u00a0Sors.\u00a0»', 'Tu sors.']],
  ['Attends… puis sors.', ['Attends… puis sors.']],
  ['**Sors.** 18 personnes attendent.', ['Sors.', '18 personnes attendent.']],
  ['Une ligne\nune autre', ['Une ligne', 'une autre']],
])('« %s » has its sentences', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
