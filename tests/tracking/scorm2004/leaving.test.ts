import { describe, expect, test } from 'vitest';
import { SCORM2004 } from '../../../src/tracking/scorm2004/standard2004.ts';
import { aReport } from '../a-report.ts';
import { trackerOn } from '../scorm/launched.ts';
import { launched } from './launched.ts';

const begun = aReport({ status: 'incomplete', suspendData: 'v1.a', sessionSeconds: null });
const ended = aReport({ ...begun, status: { passed: true }, score: 85, progress: 1 });

describe('the LMS is asked to go on', () => {
  test('with the attempt suspended when it is left in the middle', async () => {
    const { tracker, heard } = await launched();
    tracker.save(begun);
    heard();
    tracker.close(begun, 'exit');
    expect(heard()).toEqual(['Set adl.nav.request = suspendAll', 'Terminate']);
  });

  test('with the attempt suspended when its outcome is not proven', async () => {
    const { tracker, heard } = await launched();
    tracker.save(begun);
    tracker.save(ended, false);
    tracker.close(ended, 'exit');
    expect(heard().slice(-2)).toEqual(['Set adl.nav.request = suspendAll', 'Terminate']);
  });

  test('with the attempt kept when a finished one was reviewed', async () => {
    const { tracker, heard } = await launched({ mode: 'review', completion: 'completed', success: 'passed' });
    tracker.abandon('exit');
    expect(heard()).toEqual(['Set cmi.exit = suspend', 'Set adl.nav.request = suspendAll', 'Terminate']);
  });

  test('with the attempt suspended when one that goes on was looked at', async () => {
    const { tracker, heard } = await launched({ mode: 'browse', completion: 'incomplete' });
    tracker.abandon('exit');
    expect(heard()).toEqual(['Set cmi.exit = suspend', 'Set adl.nav.request = suspendAll', 'Terminate']);
  });

  test('not at all when the page goes away', async () => {
    const { tracker, heard } = await launched({ completion: 'incomplete' });
    tracker.close(begun, 'gone');
    expect(heard().join()).not.toContain('adl.nav');
    const other = await launched({ mode: 'review', completion: 'completed' });
    other.tracker.abandon('gone');
    expect(other.heard()).toEqual(['Set cmi.exit = suspend', 'Terminate']);
  });

  test('by an LMS that has no navigation without a complaint', async () => {
    const { tracker, warnings } = await launched({ unsupported: ['adl.nav.request'], completion: 'incomplete' });
    tracker.close(begun, 'exit');
    expect(warnings).toEqual([]);
  });
});

test('a finished attempt is kept too, so that a review finds its answers and its status', async () => {
  const first = await launched();
  const timed = { ...ended, sessionSeconds: 10 };
  first.tracker.save(timed);
  first.tracker.close(timed, 'exit');
  const again = first.lms.relaunch();
  again.api.Initialize('');
  const read = ['cmi.suspend_data', 'cmi.success_status', 'cmi.completion_status', 'cmi.score.raw'];
  expect(read.map((name) => again.api.GetValue(name))).toEqual(['v1.a', 'passed', 'completed', '85']);
});

test('a finished attempt that was only read again is still there at the launch after', async () => {
  const first = await launched();
  const timed = { ...ended, sessionSeconds: 10 };
  first.tracker.save(timed);
  first.tracker.close(timed, 'exit');
  const again = first.lms.relaunch();
  const reading = trackerOn(SCORM2004, again.api);
  await reading.tracker.open();
  reading.tracker.abandon('gone');
  const third = again.relaunch();
  third.api.Initialize('');
  expect(third.api.GetValue('cmi.suspend_data')).toBe('v1.a');
});

test('what was saved is what the next launch reads', async () => {
  const first = await launched();
  first.tracker.save(begun);
  first.tracker.close(aReport({ ...begun, sessionSeconds: 30 }), 'exit');
  const again = first.lms.relaunch();
  again.api.Initialize('');
  expect(['cmi.entry', 'cmi.suspend_data'].map((name) => again.api.GetValue(name))).toEqual(['resume', 'v1.a']);
});
