import { expect, test } from 'vitest';
import { checkMutated, type DraftLesson } from '../check-fixture.ts';

/** Gives the good choices of the first questions `length` characters, the others 100, and the rest of them 50. */
const withGoodChoices = (count: number, length: number) =>
  checkMutated((lesson: DraftLesson) => {
    const questions = lesson.scenes.filter((scene) => scene.kind === 'question');
    for (const [index, { choices }] of questions.entries()) {
      for (const choice of choices) {
        choice.text = 'a'.repeat(choice.verdict !== 'good' ? 100 : index < count ? length : 50);
      }
    }
  });

test('finds that the good choice is too often the longest, and names the questions', () => {
  // 4 of 8 questions.
  const { found, lines, messages } = withGoodChoices(4, 116);
  expect(found).toEqual(['good-choice-longest lesson.json scenes']);
  expect(lines[0]).toMatch(/^"scenes": \[/);
  expect(messages[0]).toContain('4 questions sur 8 : plan, issue, porte, alarme');
});

test('accepts fewer than 40 % of them', () => {
  expect(withGoodChoices(3, 160).found).toEqual([]);
});

test('accepts good choices that are 15 % longer', () => {
  expect(withGoodChoices(8, 115).found).toEqual([]);
});
