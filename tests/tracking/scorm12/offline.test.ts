import { expect, test } from 'vitest';
import { createTracker12 } from '../../../src/tracking/scorm12/tracker12.ts';
import { strictApi12 } from '../../support/strict-api12.ts';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';

test('a commit answered true without a network counts for nothing, and everything is sent again when it is back', async () => {
  // Offline Moodle answers true, loses the values and takes them for sent.
  const lms = strictApi12({ refusedCommits: [1], forgetsRefused: true });
  const answersTrue = {
    ...lms.api,
    LMSCommit: (argument: unknown) => {
      lms.api.LMSCommit(argument);
      return 'true';
    },
  };
  let offline = true;
  const tracker = createTracker12({
    findApi: () => answersTrue,
    later: (call) => call(),
    isStale: () => false,
    isOffline: () => offline,
    statusRule: 'completed_or_failed',
    warn: () => {},
  });
  await tracker.open();
  const report = aReport({
    status: 'incomplete',
    interactions: [anInteraction('a01_odeur', anAnswer({ response: 'a' }))],
    suspendData: 'v1.a',
  });
  expect(tracker.save(report)).toBe('refused');
  offline = false;
  expect(tracker.save({ ...report, suspendData: 'v1.b' })).toBe('sent');
  expect(lms.stored()).toMatchObject({ status: 'incomplete', suspendData: 'v1.b' });
  expect(lms.stored().values['cmi.interactions.0.student_response']).toBe('a');
});
