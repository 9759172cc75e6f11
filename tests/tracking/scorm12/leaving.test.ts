import { expect, test } from 'vitest';
import { aReport } from '../a-report.ts';
import { launched } from './launched.ts';

test('leaving in the middle keeps the way back, commits and finishes once', async () => {
  const { tracker, heard, lms } = await launched();
  tracker.save(aReport({ status: 'incomplete', suspendData: 'v1.a' }));
  heard();
  expect(tracker.close(aReport({ suspendData: 'v1.b', sessionSeconds: 90 }))).toBe('sent');
  expect(heard()).toEqual([
    'Set cmi.suspend_data = v1.b',
    'Set cmi.core.session_time = 0000:01:30',
    'Commit',
    'Finish',
  ]);
  expect(lms.violations).toEqual([]);
  expect(lms.stored()).toMatchObject({ status: 'incomplete', exit: 'suspend', suspendData: 'v1.b', raw: '' });
});

test('leaving before anything was saved keeps the way back too', async () => {
  const { tracker, lms } = await launched({ status: 'incomplete' });
  tracker.close(aReport());
  expect(lms.stored().exit).toBe('suspend');
});

test('leaving after an outcome ends the attempt even when the last report repeats none', async () => {
  const { tracker, lms } = await launched();
  tracker.save(aReport({ status: { passed: true }, score: 85 }));
  tracker.close(aReport());
  expect(lms.stored().exit).toBe('');
});

test('whatever comes after the session has ended calls nothing', async () => {
  const { tracker, heard } = await launched({ status: 'incomplete' });
  tracker.close(aReport());
  heard();
  expect(tracker.save(aReport({ status: { passed: true }, score: 90 }))).toBe('closed');
  expect(tracker.close(aReport())).toBe('closed');
  tracker.abandon();
  expect(heard()).toEqual([]);
});

test('a finish that is refused is tried once more, no further', async () => {
  const once = await launched({ status: 'incomplete', refusedFinishes: 1 });
  once.tracker.close(aReport({ sessionSeconds: null }));
  expect(once.heard()).toEqual(['Commit', 'Finish', 'Finish']);
  const twice = await launched({ status: 'incomplete', refusedFinishes: 5 });
  expect(twice.tracker.close(aReport({ sessionSeconds: null }))).toBe('sent');
  expect(twice.heard()).toEqual(['Commit', 'Finish', 'Finish']);
});

test('abandoning finishes and writes nothing', async () => {
  const { tracker, heard, lms } = await launched({ mode: 'review', credit: 'no-credit', status: 'passed', score: 90 });
  tracker.abandon();
  expect(heard()).toEqual(['Finish']);
  expect(lms.stored()).toMatchObject({ status: 'passed', raw: '90' });
  expect(tracker.save(aReport())).toBe('closed');
});
