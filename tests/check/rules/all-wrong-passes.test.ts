import { expect, test } from 'vitest';
import { checkChanged } from '../check-fixture.ts';

test('finds that acceptable answers alone pass, as then do random ones and the failing walkthrough', () => {
  const { found, lines, messages } = checkChanged(({ lesson, walkthroughs }) => {
    // Five of ten decisions have an acceptable answer: 25 % without a good one.
    lesson.masteryScore = 25;
    for (const walkthrough of walkthroughs) if (walkthrough.purpose === 'fatal') walkthrough.score = 24;
  });
  expect(found).toEqual([
    'all-wrong-passes lesson.json masteryScore',
    'random-pass lesson.json masteryScore',
    'walkthrough-missing walkthroughs.json',
  ]);
  expect(lines[0]).toMatch(/^"masteryScore": 25/);
  expect(messages[0]).toContain('obtenir 25');
});

test('accepts a mastery score one above', () => {
  const { found } = checkChanged(({ lesson, walkthroughs }) => {
    lesson.masteryScore = 26;
    for (const walkthrough of walkthroughs) if (walkthrough.purpose === 'fatal') walkthrough.score = 25;
  });
  expect(found).not.toContain('all-wrong-passes lesson.json masteryScore');
});
