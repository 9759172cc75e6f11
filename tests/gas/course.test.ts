import { describe, expect, test } from 'vitest';
import { courseOf, secondsToLie } from '../../src/gas/course.ts';
import { LIE } from '../../src/gas/scale.ts';

const kitchen = { volume: 30, leak: 6, ventilation: 15 };

describe('a course', () => {
  test('has a point at the start and one for each step', () => {
    const points = courseOf(kitchen, 100, 45, 15);
    expect(points.map(({ seconds }) => seconds / 60)).toEqual([0, 15, 30, 45]);
    expect(points[0]?.hundredths).toBe(100);
  });

  test('does not depend on the length of its steps', () => {
    expect(courseOf(kitchen, 100, 45).at(-1)).toEqual(courseOf(kitchen, 100, 45, 45).at(-1));
  });
});

describe('the time to the LIE', () => {
  test('is the first ten seconds at which the room is there', () => {
    const at = (seconds: number) => courseOf(kitchen, 100, seconds / 60, seconds / 60).at(-1)!.hundredths;
    expect(secondsToLie(kitchen, 100, 45)).toBe(810);
    expect(at(810)).toBeGreaterThanOrEqual(LIE);
    expect(at(800)).toBeLessThan(LIE);
  });

  test('is null when the room stays below, or is not followed for long enough', () => {
    expect(secondsToLie({ ...kitchen, ventilation: 300 }, 100, 45)).toBeNull();
    expect(secondsToLie(kitchen, 100, 13)).toBeNull();
  });

  test('is none where there is as much from the start', () => {
    expect(secondsToLie(kitchen, LIE, 45)).toBe(0);
  });
});
