import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTracker12 } from '../../../src/tracking/scorm12/tracker12.ts';
import { anAnswer, anInteraction, aReport } from '../a-report.ts';
import { launched } from './launched.ts';

const report = aReport({
  status: { passed: true },
  score: 85,
  suspendData: 'v1.a',
  location: 'hall',
  interactions: [anInteraction('a01_odeur', anAnswer())],
  objectives: [{ id: 'alerter', raw: 85, status: 'passed' }],
});

/** A tracker on an object that may be anything. */
const trackerOn = (api: object) =>
  createTracker12({
    findApi: () => api,
    later: (call) => call(),
    isStale: () => false,
    isOffline: () => false,
    statusRule: 'passed_or_failed',
    warn: () => {},
  });

/** An API all of whose methods do the same. */
const uniform = (method: () => unknown) =>
  Object.fromEntries(
    ['Initialize', 'Finish', 'Commit', 'GetValue', 'SetValue', 'GetLastError'].map((name) => [`LMS${name}`, method]),
  );

const unprintable = Object.create(null) as object;

describe('nothing is thrown', () => {
  test.each<[string, object]>([
    [
      'throws everywhere',
      uniform(() => {
        throw new Error('down');
      }),
    ],
    ['has no methods', {}],
    ['answers nothing', uniform(() => undefined)],
    ['answers null', uniform(() => null)],
    ['answers objects without a text', uniform(() => unprintable)],
    ['answers numbers', uniform(() => 0)],
  ])('by an API that %s: the lesson is untracked', async (_, api) => {
    const tracker = trackerOn(api);
    expect((await tracker.open()).link).toBe('none');
    expect([tracker.save(report), tracker.close(report)]).toEqual(['closed', 'closed']);
    expect(() => tracker.abandon()).not.toThrow();
  });

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    ['answers nothing', () => undefined],
    ['answers objects without a text', () => unprintable],
  ])('by an API that opens, then %s: saves are refused', async (_, method) => {
    const tracker = trackerOn({ ...uniform(method), LMSInitialize: () => 'true' });
    expect(await tracker.open()).toMatchObject({
      link: 'open',
      mode: 'normal',
      status: 'not_attempted',
      suspendData: '',
    });
    expect([tracker.save(report), tracker.close(report), tracker.save(report)]).toEqual([
      'refused',
      'refused',
      'closed',
    ]);
  });

  test('by an LMS that falls over at any calls, and nothing illegal is said to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 12, max: 80 })), async (throwsAt) => {
        const { tracker, lms } = await launched({ throwsAt });
        for (const suspendData of ['v1.a', 'v1.b', 'v1.c']) tracker.save({ ...report, suspendData });
        tracker.close(report);
        expect(lms.violations.filter((violation) => !violation.startsWith('Finish: Moodle makes'))).toEqual([]);
      }),
    );
  });
});

test('what an LMS took before it fell over is completed by the next save', async () => {
  const { tracker, lms } = await launched({ throwsAt: [14, 20] });
  expect(tracker.save(report)).toBe('refused');
  expect(tracker.save(report)).toBe('sent');
  const untroubled = await launched();
  untroubled.tracker.save(report);
  expect(lms.stored()).toEqual(untroubled.lms.stored());
});

test.each([true, 'true', 1, '1'])('an LMS that answers %j says yes', async (yes) => {
  const tracker = trackerOn({
    ...uniform(() => yes),
    LMSGetValue: () => '',
    LMSGetLastError: () => '101',
  });
  expect((await tracker.open()).link).toBe('open');
  expect(tracker.save(report)).toBe('sent');
});

test('a status waits for the score that could not be set', async () => {
  const { tracker, heard, lms } = await launched({ throwsAt: [14] });
  const ended = aReport({ status: { passed: true }, score: 85, sessionSeconds: null });
  expect(tracker.save(ended)).toBe('refused');
  expect(heard()).toEqual([
    'Set cmi.core.score.min = 0',
    'Set cmi.core.score.max = 100',
    'Set cmi.core.score.raw = 85',
    'Commit',
  ]);
  expect(tracker.save(ended)).toBe('sent');
  expect(heard()).toEqual(['Set cmi.core.score.raw = 85', 'Set cmi.core.lesson_status = completed', 'Commit']);
  expect(lms.violations).toEqual([]);
});
