import { describe, expect, test } from 'vitest';
import { checkMutated } from '../check-fixture.ts';

const announcing = (minutes: number) =>
  checkMutated((lesson) => {
    lesson.minutes = minutes;
  });

describe('with two minutes of tolerance around the shortest and the longest way', () => {
  const { minutesShortest, minutesLongest } = checkMutated(() => {}).report;
  const fewest = Math.floor(minutesShortest!) - 2;
  const most = Math.ceil(minutesLongest!) + 2;

  test.each([fewest - 1, most + 1])('finds %i minutes announced', (minutes) => {
    const { found, lines } = announcing(minutes);
    expect(found).toEqual(['minutes-off lesson.json minutes']);
    expect(lines[0]).toMatch(new RegExp(`^"minutes": ${minutes},`));
  });

  test.each([fewest, most])('accepts %i minutes', (minutes) => {
    expect(announcing(minutes).found).toEqual([]);
  });
});
