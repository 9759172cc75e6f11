import { describe, expect, test } from 'vitest';
import { aReport } from '../a-report.ts';
import { BENCHES, launchedHere } from './standards.ts';

const begun = aReport({ status: 'incomplete', suspendData: 'v1.a' });
const ended = aReport({ status: { passed: true }, score: 85, progress: 1, suspendData: 'v1.b' });

describe.each(BENCHES)('leaving over %s', (_, bench) => {
  const { suspendData, time, finish, over, kept, incomplete } = bench;

  test('with everything proven tells the time and finishes, without another commit', async () => {
    const { tracker, heard, lms } = await launchedHere(bench);
    tracker.save(begun);
    heard();
    expect(tracker.close({ ...begun, sessionSeconds: 60 })).toBe('sent');
    expect(heard()).toEqual([time(1), finish]);
    expect(lms.stored().exit).toBe('suspend');
    expect(lms.violations).toEqual([]);
  });

  test('with news commits them, and keeps the way back', async () => {
    const { tracker, heard, lms } = await launchedHere(bench);
    tracker.save(begun);
    heard();
    expect(tracker.close({ ...begun, suspendData: 'v1.c', sessionSeconds: 60 })).toBe('unproven');
    expect(heard()).toEqual([`Set ${suspendData} = v1.c`, `Get ${suspendData}`, time(1), incomplete, 'Commit', finish]);
    expect(lms.stored().exit).toBe('suspend');
  });

  test('before anything was saved keeps the way back too', async () => {
    const { tracker, lms } = await launchedHere(bench, { isBegun: true });
    tracker.close(aReport());
    expect(lms.stored().exit).toBe('suspend');
  });

  test('after an outcome that is proven says what the standard says of it, even when the last report repeats none', async () => {
    const { tracker, heard } = await launchedHere(bench);
    tracker.save(begun);
    tracker.save(ended);
    heard();
    expect(tracker.close(aReport({ sessionSeconds: 60 }))).toBe('sent');
    expect(heard()).toEqual([...over, time(1), finish]);
  });

  test('after an outcome that was saved without proof keeps the way back', async () => {
    const { tracker, lms } = await launchedHere(bench);
    tracker.save(begun);
    tracker.save(ended, false);
    expect(tracker.close(ended)).toBe('unproven');
    expect(lms.stored().exit).toBe('suspend');
    expect(lms.transcript()).not.toContain(bench.passed);
  });

  test('without a time says nothing of the time nor of the way out', async () => {
    const { tracker, heard } = await launchedHere(bench, { isBegun: true });
    expect(tracker.close(aReport({ sessionSeconds: null }))).toBe('sent');
    expect(heard()).toEqual([finish]);
  });

  test('is over: whatever comes after calls nothing', async () => {
    const { tracker, heard } = await launchedHere(bench, { isBegun: true });
    tracker.close(aReport());
    heard();
    expect([tracker.save(ended), tracker.close(ended)]).toEqual(['closed', 'closed']);
    tracker.abandon('exit');
    expect(heard()).toEqual([]);
  });

  test('tries a finish that is refused once more, no further', async () => {
    const once = await launchedHere(bench, { isBegun: true, refusedFinishes: 1 });
    once.tracker.close(aReport({ sessionSeconds: null }));
    expect(once.heard()).toEqual([finish, finish]);
    const always = await launchedHere(bench, { isBegun: true, refusedFinishes: 5 });
    always.tracker.close(aReport({ sessionSeconds: null }));
    expect(always.heard()).toEqual([finish, finish]);
  });

  test('by abandoning writes nothing, but that the attempt stays where silence would end it', async () => {
    const { tracker, heard, lms } = await launchedHere(bench, { isBegun: true, mode: 'review' });
    const { 'cmi.exit': _, ...before } = lms.stored().values;
    tracker.abandon();
    expect(heard()).toEqual([...kept, finish]);
    const { 'cmi.exit': __, ...after } = lms.stored().values;
    expect(after).toEqual(before);
    expect(tracker.save(aReport())).toBe('closed');
  });
});
