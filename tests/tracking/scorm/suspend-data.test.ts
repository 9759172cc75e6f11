import { describe, expect, test } from 'vitest';
import { aReport } from '../a-report.ts';
import { BENCHES, launchedHere } from './standards.ts';

const withData = (suspendData: string) => aReport({ suspendData, sessionSeconds: null });

describe.each(BENCHES)('suspend data over %s', (_, bench) => {
  const { suspendData } = bench;
  const cuts = { [suspendData]: 6 };

  test('that the LMS cuts is not sent, and this is said once', async () => {
    const { tracker, warnings } = await launchedHere(bench, { cuts });
    expect([tracker.save(withData('v1.abcdef')), tracker.save(withData('v1.abcdefg'))]).toEqual(['refused', 'refused']);
    expect(warnings).toEqual([`SCORM: the LMS cuts ${suspendData}, which had 9 characters; it was not sent`]);
  });

  test('that is cut leaves in its place what was whole', async () => {
    const { tracker, lms } = await launchedHere(bench, { cuts });
    tracker.save(withData('v1.abc'));
    tracker.save(withData('v1.xyzdef'));
    expect(lms.stored().values[suspendData]).toBe('v1.abc');
    expect(tracker.save(withData('v1.xyz'))).toBe('sent');
  });

  test('that is cut leaves in its place what the page took whole, also when no commit of it was proven', async () => {
    const { tracker, lms } = await launchedHere(bench, { cuts });
    tracker.save(withData('v1.abc'), false);
    tracker.save(withData('v1.xyzdef'), false);
    expect(lms.stored().values[suspendData]).toBe('v1.abc');
  });

  test('that reads back empty passes for taken', async () => {
    const { tracker, lms } = await launchedHere(bench);
    Object.assign(lms.api, { [bench.standard.methods.get]: () => '' });
    expect(tracker.save(withData('v1.abc'))).toBe('sent');
  });

  test('that would not fit is not sent, and this is said', async () => {
    const { tracker, heard, warnings } = await launchedHere(bench);
    tracker.save(withData('a'.repeat(4097)));
    expect(heard()).toEqual(['Commit']);
    expect(warnings).toEqual([
      'SCORM: the suspend data was not sent, it must be at most 4096 printable ASCII characters',
    ]);
  });
});
