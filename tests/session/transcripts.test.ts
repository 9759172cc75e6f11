import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

const MASTERIES = [
  ['without a mastery score of the LMS', {}, 'own'],
  ['with a mastery score of the LMS', { masteryScore: 80 }, 'lms'],
] as const;

const FOLDER = 'tests/fixtures/transcripts';

/** UPDATE_TRANSCRIPTS=1 npx vitest run tests/session/transcripts.test.ts writes them anew; read the difference in git. */
function expectTranscript(lines: readonly string[], ...words: readonly string[]): void {
  const file = `${FOLDER}/${words.join('-')}.txt`;
  const told = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(file, told);
  expect(told).toBe(readFileSync(file, 'utf8'));
}

describe.each(RULES)('with the status option %s', (status) => {
  describe.each(MASTERIES)('%s', (_, held, mastery) => {
    test.each(Object.entries(WAYS))('a launch that is %s makes exactly these calls', async (way, responses) => {
      const lms = strictApi12(held);
      const { session, answer } = await wire(lms, twoQuestions({ status }));
      answer(...responses);
      session.end();
      expect(lms.violations).toEqual([]);
      expectTranscript(lms.transcript(), status, mastery, way);
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
      expectTranscript(lms.transcript(), status, mastery, 'resumed');
    });
  });
});

test('a transcript is kept of every one of these 24 launches, and of nothing else', () => {
  const ways = [...Object.keys(WAYS), 'resumed'];
  const names = RULES.flatMap((rule) =>
    MASTERIES.flatMap(([, , mastery]) => ways.map((way) => `${rule}-${mastery}-${way}.txt`)),
  );
  expect(names).toHaveLength(24);
  expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
});
