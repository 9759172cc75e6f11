import { describe, expect, test } from 'vitest';
import { toLessonStatus } from '../../../src/tracking/scorm12/to-lesson-status.ts';

describe('toLessonStatus', () => {
  test.each([
    ['completed_or_failed', 'completed', 'failed'],
    ['passed_or_failed', 'passed', 'failed'],
    ['always_completed', 'completed', 'completed'],
  ] as const)('%s says %s when passed and %s when not', (rule, passed, failed) => {
    expect(toLessonStatus(rule, { passed: true, credit: true, lmsJudges: false })).toBe(passed);
    expect(toLessonStatus(rule, { passed: false, credit: true, lmsJudges: false })).toBe(failed);
  });

  test.each(['completed_or_failed', 'passed_or_failed', 'always_completed'] as const)(
    '%s says completed without credit, whatever the score',
    (rule) => {
      expect(toLessonStatus(rule, { passed: true, credit: false, lmsJudges: false })).toBe('completed');
      expect(toLessonStatus(rule, { passed: false, credit: false, lmsJudges: false })).toBe('completed');
    },
  );

  test.each(['completed_or_failed', 'passed_or_failed', 'always_completed'] as const)(
    '%s gives way to passed and failed when the LMS judges by a mastery score of its own',
    (rule) => {
      expect(toLessonStatus(rule, { passed: true, credit: true, lmsJudges: true })).toBe('passed');
      expect(toLessonStatus(rule, { passed: false, credit: true, lmsJudges: true })).toBe('failed');
    },
  );
});
