import { expect } from 'vitest';
import type { Play } from '../../src/kinds/play.ts';
import type { DecisionBase } from '../../src/lesson/lesson.ts';

/** Holds that `count` different answers are possible, all judged, all as likely, and none forgotten in the chances. */
export function expectFairAnswers<S extends DecisionBase>(
  play: Play<S>,
  scene: S,
  offered: string,
  count: number,
): void {
  const answers = play.answers(scene, offered);
  expect(new Set(answers.map(({ response }) => response)).size).toBe(count);
  expect(answers).toHaveLength(count);
  expect(answers.filter(({ response }) => play.judge(scene, response, offered) === null)).toEqual([]);
  for (const { weight } of answers) expect(weight).toBeCloseTo(1 / count, 12);
  expect(answers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
}
