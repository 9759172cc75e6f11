import { expect, test } from 'vitest';
import { aSideQuestion, checkMutated, leadAside } from '../check-fixture.ts';

test('finds a fatal answer to a decision that is not scored, which no walkthrough gives either', () => {
  const { found, lines } = checkMutated((lesson) => {
    const question = aSideQuestion('pour_rien', 10, 'alarme');
    question.choices.push({ ...question.choices[1]!, id: 'mortel', letter: 'c', verdict: 'fatal' });
    lesson.scenes.push(question);
    leadAside(lesson, 'pour_rien');
  });
  expect(found).toEqual([
    'fatal-outside-slot lesson.json scenes[12].choices[2]',
    'walkthrough-missing walkthroughs.json',
  ]);
  expect(lines[0]).toContain('"mortel"');
});
