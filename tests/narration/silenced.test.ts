import { expect, test } from 'vitest';
import { silencedUnits } from '../../src/narration/silenced.ts';
import { withOwnTexts } from '../../src/translation/texts.ts';
import { tenSlotLesson } from '../support/ten-slot-lesson.ts';

const lesson = tenSlotLesson();
const [question] = lesson.scenes.filter((scene) => scene.kind === 'question');
const say = (key: string, text: string) => silencedUnits(lesson, withOwnTexts(lesson, { [key]: text }));

test('other words silence the voice of their unit, and no other', () => {
  const [choice] = question!.choices;
  expect(say(`scenes.${question!.id}.choices.${choice!.id}.text`, 'Autre chose.')).toEqual([
    `${question!.id}.${choice!.id}`,
  ]);
});

test('the same words silence none', () => {
  expect(say(`scenes.${question!.id}.title`, question!.title)).toEqual([]);
});

test('words that nobody says aloud silence none', () => {
  expect(say('summary', 'Autre résumé.')).toEqual([]);
});
