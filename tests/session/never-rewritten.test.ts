import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strictApi12 } from '../support/strict-api12.ts';
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

/** Moodle judges again at LMSFinish whenever it knows a mastery score and a score (scorm_12.js, StoreData). */
test('whatever is played and wherever it is left, Moodle stores the very status that was sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      aStatus,
      aMastery,
      fc.constantFrom('caps' as const, 'counts' as const),
      fc.array(anAnswer, { maxLength: 6 }),
      fc.boolean(),
      async (status, masteryScore, fatal, answers, replays) => {
        const lms = strictApi12(masteryScore === undefined ? {} : { masteryScore });
        const lesson = twoQuestions({ status, fatal });
        const { session, answer } = await wire(lms, lesson);
        for (const response of answers) {
          const { replay } = session.view();
          if (replay !== 'none' && replays) session.actions.replay();
          if (session.view().replay === 'none') answer(response);
        }
        session.end();
        expect(lms.violations).toEqual([]);
        expect(lms.stored().status).toBe(lastStatusSent(lms.transcript()));
      },
    ),
    { numRuns: 300 },
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
