import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Standard } from '../../../src/tracking/scorm/standard.ts';
import { anAnswer, anInteraction, anObjective, aReport } from '../a-report.ts';
import { trackerOn } from './launched.ts';
import { BENCHES, launchedHere } from './standards.ts';

const report = aReport({
  status: { passed: true },
  score: 85,
  progress: 1,
  suspendData: 'v1.a',
  location: 'hall',
  interactions: [anInteraction('a01_odeur', anAnswer()), anInteraction('a02_appel', anAnswer())],
  objectives: [anObjective('alerter', 'passed', 85)],
});

/** An API all of whose methods do the same. */
const uniform = ({ methods }: Standard, method: () => unknown) =>
  Object.fromEntries(Object.values(methods).map((name) => [name, method]));

const falls = (): never => {
  throw new Error('down');
};
const unprintable = Object.create(null) as object;

describe.each(BENCHES)('nothing is thrown over %s', (_, bench) => {
  const { standard } = bench;
  const { initialize, get, lastError } = standard.methods;

  test.each<[string, object]>([
    ['throws everywhere', uniform(standard, falls)],
    ['has no methods', {}],
    ['answers nothing', uniform(standard, () => undefined)],
    ['answers null', uniform(standard, () => null)],
    ['answers objects without a text', uniform(standard, () => unprintable)],
    ['answers numbers', uniform(standard, () => 0)],
  ])('by an API that %s: the lesson is untracked', async (_name, api) => {
    const { tracker } = trackerOn(standard, api);
    expect((await tracker.open()).link).toBe('none');
    expect([tracker.save(report), tracker.close(report)]).toEqual(['closed', 'closed']);
    expect(() => tracker.abandon()).not.toThrow();
  });

  test.each<[string, () => unknown]>([
    ['throws', falls],
    ['answers nothing', () => undefined],
    ['answers objects without a text', () => unprintable],
  ])('by an API that opens, then %s: saves are refused', async (_name, method) => {
    const { tracker } = trackerOn(standard, { ...uniform(standard, method), [initialize]: () => 'true' });
    expect(await tracker.open()).toMatchObject({ link: 'open', mode: 'normal', status: 'not_attempted' });
    expect([tracker.save(report), tracker.close(report, 'exit'), tracker.save(report)]).toEqual([
      'refused',
      'refused',
      'closed',
    ]);
  });

  test('by an LMS that falls over at any calls, and nothing illegal is said to it', async () => {
    const calls = fc.uniqueArray(fc.integer({ min: 21, max: 120 }));
    await fc.assert(
      fc.asyncProperty(calls, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), async (throwsAt, provable) => {
        const { tracker, lms } = await launchedHere(bench, { throwsAt, isBegun: true });
        for (const [step, isProvable] of provable.entries()) {
          tracker.save({ ...report, suspendData: `v1.${step}` }, isProvable);
        }
        tracker.close(report);
        expect(lms.violations.filter((violation) => !/^(Finish|Terminate): /.test(violation))).toEqual([]);
      }),
    );
  });

  test.each([true, 'true', 1, '1'])('by an LMS that answers %j, which says yes', async (yes) => {
    const { tracker } = trackerOn(standard, {
      ...uniform(standard, () => yes),
      [get]: () => '',
      [lastError]: () => '101',
    });
    expect((await tracker.open()).link).toBe('open');
    expect(tracker.save(report)).toBe('sent');
  });

  test('what an LMS took before it fell over is completed by the next save', async () => {
    const throwsAt = [24, 30];
    const { tracker, lms } = await launchedHere(bench, { throwsAt, isBegun: true });
    expect(tracker.save(report)).toBe('refused');
    expect(tracker.save({ ...report, sessionSeconds: 60 })).toBe('sent');
    const untroubled = await launchedHere(bench, { isBegun: true });
    untroubled.tracker.save({ ...report, sessionSeconds: 60 });
    expect(lms.stored()).toEqual(untroubled.lms.stored());
  });

  test('and a status waits for the score that could not be set', async () => {
    const { tracker, lms, heard } = await launchedHere(bench, { isBegun: true, refused: { [bench.raw]: '101' } });
    expect(tracker.save({ ...report, status: { passed: true } })).toBe('refused');
    expect(heard()).not.toContain(bench.passed);
    expect(lms.violations).toEqual([]);
  });
});
