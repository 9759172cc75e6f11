import { describe, expect, test } from 'vitest';
import { anObjective, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const begun = aReport({ status: 'incomplete', suspendData: 'v1.a', progress: 0 });
const endedWith = (passed: boolean) =>
  aReport({ status: { passed }, score: passed ? 85 : 40, progress: 1, suspendData: 'v1.b', sessionSeconds: 600 });

describe('at the ending score and progress are committed before the statuses', () => {
  test.each([
    [true, 'passed', '85', '0.85'],
    [false, 'failed', '40', '0.4'],
  ])('passed: %j → %s', async (passed, word, raw, scaled) => {
    const { tracker, heard, lms } = await launched({}, 'passed_or_failed');
    tracker.save(begun);
    heard();
    expect(tracker.save(endedWith(passed))).toBe('sent');
    expect(heard()).toEqual([
      'Set cmi.suspend_data = v1.b',
      'Get cmi.suspend_data',
      'Set cmi.score.min = 0',
      'Set cmi.score.max = 100',
      `Set cmi.score.raw = ${raw}`,
      `Set cmi.score.scaled = ${scaled}`,
      'Set cmi.progress_measure = 1',
      'Set cmi.session_time = PT10M0S',
      'Set cmi.completion_status = incomplete',
      'Commit',
      `Set cmi.success_status = ${word}`,
      'Set cmi.completion_status = completed',
      'Commit',
    ]);
    tracker.close({ ...endedWith(passed), sessionSeconds: 660 }, 'exit');
    expect(heard()).toEqual(['Set cmi.session_time = PT11M0S', 'Set adl.nav.request = suspendAll', 'Terminate']);
    expect(lms.violations).toEqual([]);
    expect(lms.stored()).toMatchObject({ completion: 'completed', success: word, raw, scaled, exit: 'suspend' });
  });

  test('always_completed says nothing of success', async () => {
    const { tracker, heard, lms } = await launched({}, 'always_completed');
    tracker.save(begun);
    tracker.save(endedWith(false));
    expect(heard().filter((call) => call.includes('success_status'))).toEqual([]);
    expect(lms.stored()).toMatchObject({ completion: 'completed', success: 'unknown', raw: '40' });
  });

  test('completion waits for the success that could not be set', async () => {
    const { tracker, heard } = await launched({ refused: { 'cmi.success_status': '101' }, completion: 'incomplete' });
    expect(tracker.save(endedWith(true))).toBe('refused');
    expect(heard()).not.toContain('Set cmi.completion_status = completed');
  });

  test('with a passing score and a threshold, the statuses are those that the LMS would give', async () => {
    const { tracker, lms } = await launched({ scaledPassingScore: 0.7, completionThreshold: 1 });
    tracker.save(endedWith(true));
    tracker.close(endedWith(true), 'exit');
    expect(lms.violations).toEqual([]);
  });

  test('a better run replaces score and success together', async () => {
    const { tracker, heard, lms } = await launched();
    tracker.save(endedWith(false));
    heard();
    tracker.save(endedWith(true));
    expect(heard()).toEqual([
      'Set cmi.score.raw = 85',
      'Set cmi.score.scaled = 0.85',
      'Commit',
      'Set cmi.success_status = passed',
      'Commit',
    ]);
    expect(lms.violations).toEqual([]);
  });

  test('objectives are scored before their statuses', async () => {
    const { tracker, heard, lms } = await launched({ completion: 'incomplete' });
    tracker.save(aReport({ objectives: [anObjective('alerter', 'incomplete')] }));
    heard();
    tracker.save(aReport({ objectives: [anObjective('alerter', 'failed', 66.666)] }));
    expect(heard()).toEqual([
      'Set cmi.objectives.0.score.min = 0',
      'Set cmi.objectives.0.score.max = 100',
      'Set cmi.objectives.0.score.raw = 66.67',
      'Set cmi.objectives.0.score.scaled = 0.6667',
      'Set cmi.objectives.0.success_status = failed',
      'Set cmi.objectives.0.completion_status = completed',
      'Commit',
    ]);
    expect(lms.violations).toEqual([]);
  });
});
