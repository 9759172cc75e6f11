import { expect, test } from 'vitest';
import { checkChanged, type Files } from '../check-fixture.ts';

const withMastery =
  (score: number) =>
  ({ lesson, walkthroughs }: Files): void => {
    lesson.masteryScore = score;
    for (const walkthrough of walkthroughs) if (walkthrough.purpose === 'fatal') walkthrough.score = score - 1;
  };

test('finds a mastery score one below the lowest fair one, and names that one', () => {
  const fair = checkChanged(() => {}).report.lowestFairMastery!;
  const { found, lines, report } = checkChanged(withMastery(fair - 1));
  expect(found).toEqual(['random-pass lesson.json masteryScore']);
  expect(lines[0]).toMatch(new RegExp(`^"masteryScore": ${fair - 1},`));
  expect(report.findings[0]!.hint).toContain(`${fair}`);
  expect(checkChanged(withMastery(fair)).found).toEqual([]);
});
