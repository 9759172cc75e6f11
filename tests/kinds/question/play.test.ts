import { expect, test } from 'vitest';
import { question } from '../../../src/kinds/question/play.ts';
import { aChoice, aQuestion } from '../../support/scene-builder.ts';
import { expectFairAnswers } from '../expect-fair-answers.ts';

const scene = aQuestion('porte', 0, 'fin');

test('offers a choice that requires something only while it holds', () => {
  const choices = [aChoice('a', 'good', { requires: { cle: true } }), aChoice('b', 'wrong')];
  const locked = aQuestion('porte', 0, 'fin', { choices });
  const asked: unknown[] = [];
  const letters = question.letters(locked, (condition) => {
    asked.push(condition);
    return true;
  });
  expect(letters).toBe('ab');
  expect(asked).toEqual([{ cle: true }]);
  expect(question.letters(locked, () => false)).toBe('b');
});

test('judges one offered letter as the outcome of that letter', () => {
  expect(question.judge(scene, 'c', 'abcd')).toBe('c');
});

test.each([
  ['nothing', ''],
  ['two letters', 'ab'],
  ['a letter that is not there', 'e'],
  ['a letter that was closed', 'd'],
])('takes %s for no answer', (_, response) => {
  expect(question.judge(scene, response, 'abc')).toBeNull();
});

test('gives each letter its own outcome', () => {
  const verdicts = Object.entries(question.outcomes(scene)).map(([key, { verdict }]) => [key, verdict]);
  expect(verdicts).toEqual([
    ['a', 'good'],
    ['b', 'acceptable'],
    ['c', 'wrong'],
    ['d', 'fatal'],
  ]);
});

test.each([
  ['abcd', 4],
  ['ac', 2],
])('has one answer for each of the letters %s, all as likely', (offered, count) => {
  expectFairAnswers(question, scene, offered, count);
});

test('closes the letter that was answered', () => {
  expect(question.closes(scene, 'd')).toBe('d');
});

test('names its good choices alone as patterns, even those that require something', () => {
  const choices = [
    aChoice('b', 'acceptable'),
    aChoice('c', 'good', { requires: { cle: true } }),
    aChoice('a', 'good'),
    aChoice('d', 'fatal'),
  ];
  const patterns = question.interaction(aQuestion('porte', 0, 'fin', { choices }));
  expect(patterns).toEqual({ type: 'choice', patterns: ['c', 'a'] });
});
