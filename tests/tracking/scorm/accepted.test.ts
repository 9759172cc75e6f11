import fc from 'fast-check';
import { Scorm2004API } from 'scorm-again';
import { Scorm12API } from 'scorm-again/scorm12';
import { describe, expect, test } from 'vitest';
import type { Standard } from '../../../src/tracking/scorm/standard.ts';
import { SCORM12 } from '../../../src/tracking/scorm12/standard12.ts';
import { SCORM2004 } from '../../../src/tracking/scorm2004/standard2004.ts';
import { aReport } from '../a-report.ts';
import { anyReport } from './any-report.ts';
import { trackerOn } from './launched.ts';
import { BENCHES, launchedHere } from './standards.ts';

type Methods = Readonly<Record<string, (...given: readonly string[]) => unknown>>;

/** A tracker whose session is open on scorm-again, and the values that it refused; `commits` tells how each goes. */
async function onScormAgain(standard: Standard, lms: object, commits: () => boolean) {
  const refused: string[] = [];
  const { methods } = standard;
  const real = lms as Methods;
  const api: Methods = {
    ...Object.fromEntries(Object.values(methods).map((name) => [name, (...given) => real[name]?.(...given)])),
    [methods.set]: (element = '', value = '') => {
      const answer = real[methods.set]?.(element, value);
      const code = real[methods.lastError]?.();
      if (String(answer) !== 'true' && code !== '351') refused.push(`${element} = ${value}: ${code}`);
      return answer;
    },
    [methods.commit]: (given = '') => commits() && real[methods.commit]?.(given),
  };
  const { tracker, warnings } = trackerOn(standard, api);
  await tracker.open();
  return { tracker, refused, warnings };
}

describe.each<[string, Standard, () => object]>([
  ['SCORM 1.2', SCORM12, () => new Scorm12API()],
  ['SCORM 2004', SCORM2004, () => new Scorm2004API()],
])('whatever is reported, no value is refused by scorm-again over %s', (_, standard, createLms) => {
  test('while all commits succeed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyReport, { maxLength: 4 }), anyReport, async (reports, last) => {
        const { tracker, refused, warnings } = await onScormAgain(standard, createLms(), () => true);
        for (const report of reports) expect(tracker.save(report)).toBe('sent');
        tracker.close(last, 'exit');
        expect(refused).toEqual([]);
        expect(warnings).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('while some commits are refused', async () => {
    const fates = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyReport, { maxLength: 4 }), fates, async (reports, commits) => {
        const left = [...commits];
        const { tracker, refused, warnings } = await onScormAgain(standard, createLms(), () => left.pop() ?? true);
        for (const report of reports) tracker.save(report);
        tracker.close(aReport());
        expect(refused).toEqual([]);
        expect(warnings).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(BENCHES)('whatever is reported, no value is refused by a strict LMS over %s', (_, bench) => {
  test('even when commits are refused or prove nothing', async () => {
    const commits = fc.uniqueArray(fc.integer({ min: 1, max: 9 }));
    const provable = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyReport, { maxLength: 4 }),
        commits,
        provable,
        async (reports, refusedCommits, can) => {
          const { tracker, lms, warnings } = await launchedHere(bench, { refusedCommits, isBegun: true });
          for (const [step, report] of reports.entries()) tracker.save(report, can[step]);
          tracker.close(aReport(), 'exit');
          expect(lms.violations).toEqual([]);
          expect(warnings).toEqual([]);
        },
      ),
    );
  });
});
