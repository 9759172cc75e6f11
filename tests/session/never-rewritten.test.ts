import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompiledLesson } from '../../src/compiled/compiled.ts';
import { type StrictLms12, strictApi12 } from '../support/strict-api12.ts';
import { twoQuestions, wire } from '../support/wired-session.ts';

const aStatus = fc.constantFrom(
  'completed_or_failed' as const,
  'passed_or_failed' as const,
  'always_completed' as const,
);
const anAnswer = fc.constantFrom('a', 'b', 'c', 'd');
const aMastery = fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined });

const lastStatusSent = (transcript: readonly string[]): string | undefined =>
  transcript.findLast((line) => line.startsWith('Set cmi.core.lesson_status = '))?.split(' = ')[1];

const aLaunch = fc.record({ answers: fc.array(anAnswer, { maxLength: 6 }), replays: fc.boolean() });

type Launched = typeof aLaunch extends fc.Arbitrary<infer L> ? L : never;

/** One launch of the lesson, left wherever its answers lead. */
async function launch(lms: StrictLms12, lesson: CompiledLesson, { answers, replays }: Launched): Promise<void> {
  const { session, answer } = await wire(lms, lesson);
  for (const response of answers) {
    if (session.view().replay !== 'none' && replays) session.actions.replay();
    if (session.view().progress.state !== 'fin') answer(response);
  }
  session.end();
}

/** Moodle judges again at LMSFinish whenever it knows a mastery score and a score (scorm_12.js, StoreData). */
test('whatever is played, wherever it is left and taken up again, Moodle stores the very status that was sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      aStatus,
      aMastery,
      fc.constantFrom('credit', 'credit', 'no-credit'),
      fc.constantFrom('caps' as const, 'counts' as const),
      fc.array(aLaunch, { minLength: 1, maxLength: 3 }),
      async (status, masteryScore, credit, fatal, launches) => {
        let lms = strictApi12({ credit, ...(masteryScore !== undefined && { masteryScore }) });
        const lesson = twoQuestions({ status, fatal });
        const sent: string[] = [];
        for (const [index, one] of launches.entries()) {
          if (index > 0) lms = lms.relaunch();
          await launch(lms, lesson, one);
          sent.push(...lms.transcript());
          expect(lms.violations).toEqual([]);
          expect(lms.stored().status).toBe(lastStatusSent(sent));
        }
        if (credit === 'no-credit') {
          expect(lms.stored()).toMatchObject({ status: 'incomplete', raw: '' });
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a lesson left in the middle and taken up again ends as if it had been played at once', async () => {
  await fc.assert(
    fc.asyncProperty(aStatus, aMastery, fc.array(anAnswer, { maxLength: 6 }), fc.nat(6), async (...drawn) => {
      const [status, masteryScore, answers, cut] = drawn;
      const held = masteryScore === undefined ? {} : { masteryScore };
      const lesson = twoQuestions({ status });
      const atOnce = strictApi12(held);
      await launch(atOnce, lesson, { answers, replays: false });
      const before = strictApi12(held);
      await launch(before, lesson, { answers: answers.slice(0, cut), replays: false });
      const after = before.relaunch();
      await launch(after, lesson, { answers: answers.slice(cut), replays: false });
      const { status: stored, raw } = atOnce.stored();
      expect(after.stored()).toMatchObject({ status: stored, raw });
    }),
    { numRuns: 200 },
  );
});

test('a preview and a review after a pass leave status and score alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('browse', 'review'),
      fc.constantFrom('passed', 'completed', 'failed', 'incomplete'),
      fc.array(anAnswer, { maxLength: 4 }),
      async (mode, status, answers) => {
        const lms = strictApi12({ mode, credit: 'no-credit', status, score: 90 });
        const { session, answer } = await wire(lms);
        answer(...answers.filter((letter) => letter !== 'd').slice(0, 2));
        session.end();
        expect(lms.stored()).toMatchObject({ status, raw: '90' });
        expect(lms.transcript().filter((line) => line.startsWith('Set '))).toEqual([]);
      },
    ),
  );
});
