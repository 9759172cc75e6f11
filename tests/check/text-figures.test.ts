import { expect, test } from 'vitest';
import { textFigures } from '../../src/check/text-figures.ts';
import { tenSlotLesson } from '../support/ten-slot-lesson.ts';

const lesson = { ...tenSlotLesson(), scenes: [] };
const [scene] = tenSlotLesson().scenes;
const { picture: _, speech: __, simple: ___, ...bare } = scene!;
const told = (text: string, simple: string) =>
  textFigures({ ...lesson, scenes: [{ ...bare, kind: 'information', text, simple, next: 'x' } as never] });

test('words and sentences are counted, those in simple words apart', () => {
  expect(told('Tu entres. Il fait **noir** ici !', 'Tu entres dans le hall.')).toEqual({
    words: 6,
    wordsPerSentence: 3,
    longestSentence: 4,
    simpleWords: 5,
    simpleWordsPerSentence: 5,
    simpleLongestSentence: 5,
    questions: 0,
    givenAway: 0,
  });
});

test('questions that their good choice gives away are counted', () => {
  const choice = (verdict: string, text: string) => ({ verdict, text });
  const question = (good: string) => ({
    kind: 'question',
    choices: [choice('good', good), choice('wrong', 'Dix lettres')],
  });
  const scenes = [question('Onze lettres bien plus longues'), question('Dix lettre')] as never[];
  expect(textFigures({ ...lesson, scenes })).toMatchObject({ questions: 2, givenAway: 1 });
});
