import { describe, expect, test } from 'vitest';
import type { PackageOptions } from '../../src/lesson/options.ts';
import { strictApi12 } from '../support/strict-api12.ts';
import { twoQuestions, wire } from '../support/wired-session.ts';

/** What a learner does in one launch; the transcript tells every call that the LMS then received, in order. */
const WAYS = {
  passed: ['a', 'a'],
  failed: ['b', 'c'],
  left: ['b'],
} as const;

const RULES: readonly PackageOptions['status'][] = ['completed_or_failed', 'passed_or_failed', 'always_completed'];

const transcriptFile = (...words: string[]) => `../fixtures/transcripts/${words.join('-')}.txt`;

const told = (lines: readonly string[]) => `${lines.join('\n')}\n`;

describe.each(RULES)('with the status option %s', (status) => {
  describe.each([
    ['without a mastery score of the LMS', {}, 'own'],
    ['with a mastery score of the LMS', { masteryScore: 80 }, 'lms'],
  ] as const)('%s', (_, held, mastery) => {
    test.each(Object.entries(WAYS))('a launch that is %s makes exactly these calls', async (way, responses) => {
      const lms = strictApi12(held);
      const { session, answer } = await wire(lms, twoQuestions({ status }));
      answer(...responses);
      session.end();
      expect(lms.violations).toEqual([]);
      await expect(told(lms.transcript())).toMatchFileSnapshot(transcriptFile(status, mastery, way));
    });

    test('a launch that resumes makes exactly these calls', async () => {
      const before = strictApi12(held);
      const first = await wire(before, twoQuestions({ status }));
      first.answer(...WAYS.left);
      first.session.end();
      const lms = before.relaunch();
      const { session, answer } = await wire(lms, twoQuestions({ status }));
      answer('a');
      session.end();
      expect(lms.violations).toEqual([]);
      await expect(told(lms.transcript())).toMatchFileSnapshot(transcriptFile(status, mastery, 'resumed'));
    });
  });
});
