import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anAnswer, anInteraction, anObjective, aReport } from '../a-report.ts';
import { BENCHES, type Bench, launchedHere } from './standards.ts';

const begun = aReport({
  status: 'incomplete',
  interactions: [anInteraction('a01_odeur')],
  suspendData: 'v1.a',
  progress: 0,
});
const answered = aReport({
  ...begun,
  location: 'cave',
  progress: 0.5,
  interactions: [anInteraction('a01_odeur', anAnswer({ response: 'ac', patterns: ['ac'] }))],
  suspendData: 'v1.b',
  sessionSeconds: 30,
});
const ended = aReport({
  ...answered,
  status: { passed: true },
  score: 100,
  progress: 1,
  suspendData: 'v1.c',
  objectives: [anObjective('alerter', 'passed', 100)],
  preferences: { audio: 70, captions: true, language: 'en' },
  sessionSeconds: 60,
});

const RUN = [begun, answered, ended, { ...ended, suspendData: 'v1.d' }];

/** Ids and the way out have no other value by which they could be sent again in SCORM 2004. */
const isSentAgain = (element: string): boolean => !/\.id$|^cmi\.exit$/.test(element);

/** What such an LMS holds after the run and one save more; `offline` saves lose their commit and cannot be proven. */
async function heldAfter(bench: Bench, refusedCommits: readonly number[], offline: readonly boolean[] = []) {
  const lostCommits: number[] = [];
  const { tracker, lms } = await launchedHere(bench, { refusedCommits, lostCommits, forgetsRefused: true });
  for (const [step, report] of RUN.entries()) {
    const nextCommit = lms.transcript().filter((call) => call === 'Commit').length + 1;
    if (offline[step]) lostCommits.push(nextCommit);
    tracker.save(report, !offline[step]);
  }
  const result = tracker.save({ ...ended, suspendData: 'v1.e', sessionSeconds: 90 });
  tracker.close({ ...ended, suspendData: 'v1.e', sessionSeconds: 120 });
  const held = Object.entries(lms.stored().values).filter(([element]) => isSentAgain(element));
  return { result, held: Object.fromEntries(held), violations: lms.violations };
}

describe.each(BENCHES)('an LMS over %s that takes what it could not send for sent', (_, bench) => {
  test.each<[string, readonly number[]]>([
    ['refuses the first commit', [1]],
    ['refuses the commit of the answer', [2]],
    ['refuses the commit of the score', [3]],
    ['refuses the commit of the outcome', [4]],
    ['refuses two commits in a row', [2, 3]],
    ['refuses three commits in a row', [3, 4, 5]],
  ])('holds everything in the end when it %s', async (_name, refusedCommits) => {
    const { held, result, violations } = await heldAfter(bench, refusedCommits);
    expect(result).toBe('sent');
    expect(held).toEqual((await heldAfter(bench, [])).held);
    expect(violations).toEqual([]);
  });

  test('holds everything in the end, whichever commits it lost while nothing could be proven', async () => {
    const untroubled = (await heldAfter(bench, [])).held;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), async (offline) => {
        const { held, result, violations } = await heldAfter(bench, [], offline);
        expect(result).toBe('sent');
        expect(held).toEqual(untroubled);
        expect(violations).toEqual([]);
      }),
      { numRuns: 16 },
    );
  });
});
