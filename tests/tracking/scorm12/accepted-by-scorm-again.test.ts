import fc from 'fast-check';
import { Scorm12API } from 'scorm-again/scorm12';
import { describe, expect, test } from 'vitest';
import { createTracker12 } from '../../../src/tracking/scorm12/tracker12.ts';
import type { Report } from '../../../src/tracking/tracker.ts';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

/** A tracker whose session is open on scorm-again, and the values that it refused. */
async function onScormAgain() {
  const lms = new Scorm12API();
  const refused: string[] = [];
  const api = {
    LMSInitialize: () => lms.LMSInitialize(''),
    LMSFinish: () => lms.LMSFinish(''),
    LMSCommit: () => lms.LMSCommit(''),
    LMSGetValue: (element: string) => lms.LMSGetValue(element),
    LMSSetValue: (element: string, value: string) => {
      const answer = lms.LMSSetValue(element, value);
      if (answer !== 'true') refused.push(`${element} = ${value}: ${lms.LMSGetLastError()}`);
      return answer;
    },
    LMSGetLastError: () => lms.LMSGetLastError(),
  };
  const tracker = createTracker12({
    findApi: () => api,
    later: (call) => call(),
    isStale: () => false,
    isOffline: () => false,
    statusRule: 'passed_or_failed',
    warn: () => {},
  });
  const launch = await tracker.open();
  return { tracker, launch, refused, cmi: () => lms.renderCommitCMI(true) };
}

const letters = (max: number) => fc.string({ unit: fc.constantFrom(...'abcdefg0189z'), minLength: 1, maxLength: max });

const anyAnswer = fc.record({
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  latencySeconds: fc.double({ min: 0, max: 1e9, noNaN: true }),
  type: fc.constantFrom('choice', 'sequencing'),
  response: letters(7),
  patterns: fc.array(letters(10), { minLength: 1, maxLength: 10 }),
  result: fc.constantFrom('correct', 'neutral', 'wrong'),
});

const anyReport: fc.Arbitrary<Report> = fc.record({
  status: fc.constantFrom<Report['status'][]>(null, 'incomplete', 'browsed', { passed: true }, { passed: false }),
  score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  location: fc.option(fc.string({ unit: 'binary', maxLength: 300 })),
  suspendData: fc.option(fc.string({ unit: 'grapheme-ascii', maxLength: 300 })),
  sessionSeconds: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true })),
  interactions: fc
    .array(fc.option(anyAnswer), { minLength: 3, maxLength: 3 })
    .map((answers) => answers.map((answer, index) => anInteraction(`slot_${index}`, answer ?? undefined))),
  objectives: fc.tuple(
    fc.record({
      id: fc.constant('alerter'),
      raw: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
      status: fc.constantFrom('not_attempted', 'incomplete', 'passed', 'failed'),
    }),
  ),
  preferences: fc.record({ audio: fc.option(fc.integer({ min: 0, max: 100 })), captions: fc.option(fc.boolean()) }),
});

describe('whatever is reported, no value is refused', () => {
  test('by scorm-again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReport, { maxLength: 4 }), anyReport, async (reports, last) => {
        const { tracker, refused } = await onScormAgain();
        for (const report of reports) expect(tracker.save(report)).toBe('sent');
        expect(tracker.close(last)).toBe('sent');
        expect(refused).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('by a strict LMS, even when commits are refused', async () => {
    const commits = fc.uniqueArray(fc.integer({ min: 1, max: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(anyReport, { maxLength: 4 }), commits, async (reports, refusedCommits) => {
        const { tracker, lms, warnings } = await launched({ refusedCommits, status: 'incomplete' });
        for (const report of reports) tracker.save(report);
        tracker.close(aReport());
        expect(lms.violations).toEqual([]);
        expect(warnings).toEqual([]);
      }),
    );
  });
});

test('a whole attempt is what scorm-again has to store', async () => {
  const { tracker, launch, cmi, refused } = await onScormAgain();
  expect(launch).toMatchObject({ link: 'open', mode: 'normal', status: 'not_attempted', interactionCount: 0 });
  const interactions = [anInteraction('a01_odeur', anAnswer()), anInteraction('a02_appel')];
  tracker.save(aReport({ status: 'incomplete', interactions, suspendData: 'v1.a' }));
  tracker.close(
    aReport({ status: { passed: true }, score: 85, interactions, suspendData: 'v1.b', sessionSeconds: 90 }),
  );
  expect(refused).toEqual([]);
  expect(cmi()).toMatchObject({
    cmi: {
      suspend_data: 'v1.b',
      core: { lesson_status: 'passed', score: { raw: '85' } },
      interactions: { 0: { id: 'a01_odeur', student_response: 'b', result: 'correct' }, 1: { id: 'a02_appel' } },
    },
  });
});
