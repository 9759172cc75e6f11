import { describe, expect, test } from 'vitest';
import type { StatusRule } from '../../../src/tracking/scorm/standard.ts';
import { anObjective, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

describe('at the ending the score is committed before the status', () => {
  test.each<[StatusRule, boolean, string]>([
    ['completed_or_failed', true, 'completed'],
    ['completed_or_failed', false, 'failed'],
    ['passed_or_failed', true, 'passed'],
    ['passed_or_failed', false, 'failed'],
    ['always_completed', true, 'completed'],
    ['always_completed', false, 'completed'],
  ])('%s, passed: %j → %s', async (statusRule, passed, word) => {
    const { tracker, heard, lms } = await launched({}, statusRule);
    const begun = aReport({ status: 'incomplete', suspendData: 'v1.a' });
    tracker.save(begun);
    heard();
    const ended = aReport({ status: { passed }, score: passed ? 85 : 40, suspendData: 'v1.b', sessionSeconds: 600 });
    expect(tracker.save(ended)).toBe('sent');
    expect(heard()).toEqual([
      'Set cmi.suspend_data = v1.b',
      'Get cmi.suspend_data',
      'Set cmi.core.score.min = 0',
      'Set cmi.core.score.max = 100',
      `Set cmi.core.score.raw = ${passed ? 85 : 40}`,
      'Set cmi.core.session_time = 0000:10:00',
      'Set cmi.core.lesson_status = incomplete',
      'Commit',
      `Set cmi.core.lesson_status = ${word}`,
      'Commit',
    ]);
    expect(tracker.close({ ...ended, sessionSeconds: 660 })).toBe('sent');
    expect(heard()).toEqual(['Set cmi.core.exit = ', 'Set cmi.core.session_time = 0000:11:00', 'Finish']);
    expect(lms.violations).toEqual([]);
    expect(lms.stored()).toMatchObject({ status: word, raw: passed ? '85' : '40', exit: '', suspendData: 'v1.b' });
  });

  test('a score of 0 is sent like any other', async () => {
    const { tracker, lms } = await launched();
    tracker.save(aReport({ status: { passed: false }, score: 0 }));
    expect(lms.stored()).toMatchObject({ status: 'failed', raw: '0' });
  });

  test('with a mastery score, the status is the one that the LMS would give', async () => {
    const { tracker, lms } = await launched({ masteryScore: 70 }, 'passed_or_failed');
    tracker.save(aReport({ status: { passed: true }, score: 70 }));
    tracker.close(aReport({ status: { passed: true }, score: 70 }));
    expect(lms.stored()).toMatchObject({ status: 'passed', raw: '70' });
    expect(lms.violations).toEqual([]);
  });

  test('a better run replaces score and status together', async () => {
    const { tracker, heard, lms } = await launched();
    tracker.save(aReport({ status: { passed: false }, score: 40 }));
    heard();
    tracker.save(aReport({ status: { passed: true }, score: 90 }));
    expect(heard()).toEqual([
      'Set cmi.core.score.raw = 90',
      'Commit',
      'Set cmi.core.lesson_status = completed',
      'Commit',
    ]);
    expect(lms.violations).toEqual([]);
  });

  test('the scores of objectives are set after the lesson’s, each before its status', async () => {
    const { tracker, heard, lms } = await launched();
    tracker.save(aReport({ objectives: [anObjective('alerter', 'incomplete')] }));
    heard();
    tracker.save(
      aReport({
        status: { passed: true },
        score: 85,
        objectives: [anObjective('alerter', 'failed', 66.666)],
      }),
    );
    expect(heard()).toEqual([
      'Set cmi.core.score.min = 0',
      'Set cmi.core.score.max = 100',
      'Set cmi.core.score.raw = 85',
      'Set cmi.objectives.0.score.min = 0',
      'Set cmi.objectives.0.score.max = 100',
      'Set cmi.objectives.0.score.raw = 66.67',
      'Set cmi.objectives.0.status = failed',
      'Set cmi.core.lesson_status = incomplete',
      'Commit',
      'Set cmi.core.lesson_status = completed',
      'Commit',
    ]);
    expect(lms.violations).toEqual([]);
  });
});

test('a result completed in a review has the words of the attempt, which was for credit', async () => {
  const held = { mode: 'review', credit: 'no-credit', status: 'failed', score: 40 };
  const { tracker, lms } = await launched(held, 'passed_or_failed');
  expect(tracker.save(aReport({ status: { passed: true }, score: 85 }))).toBe('sent');
  expect(lms.stored()).toMatchObject({ status: 'passed', raw: '85' });
});
