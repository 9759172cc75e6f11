import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PackageOptions } from '../../src/lesson/options.ts';
import { SCORM12 } from '../../src/tracking/scorm12/standard12.ts';
import { SCORM2004 } from '../../src/tracking/scorm2004/standard2004.ts';
import { strictApi12 } from '../support/strict-api12.ts';
import { strictApi2004 } from '../support/strict-api2004.ts';
import { twoQuestions, wire } from '../support/wired-session.ts';

/** What a learner does in one launch; the transcript tells every call that the LMS then received, in order. */
const WAYS = {
  passed: ['a', 'a'],
  failed: ['b', 'c'],
  left: ['b'],
} as const;

const RULES: readonly PackageOptions['status'][] = ['completed_or_failed', 'passed_or_failed', 'always_completed'];

/** An LMS that is fresh, and one with a mastery score of its own. */
const STANDARDS = [
  ['scorm12', SCORM12, { own: () => strictApi12(), lms: () => strictApi12({ masteryScore: 80 }) }],
  ['scorm2004', SCORM2004, { own: () => strictApi2004(), lms: () => strictApi2004({ scaledPassingScore: 0.8 }) }],
] as const;

const MASTERIES = [
  ['without a mastery score of the LMS', 'own'],
  ['with a mastery score of the LMS', 'lms'],
] as const;

const FOLDER = 'tests/fixtures/transcripts';

/** UPDATE_TRANSCRIPTS=1 npx vitest run tests/session/transcripts.test.ts writes them anew; read the difference in git. */
function expectTranscript(lines: readonly string[], folder: string, ...words: readonly string[]): void {
  const file = `${FOLDER}/${folder}/${words.join('-')}.txt`;
  const told = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_TRANSCRIPTS === '1') writeFileSync(file, told);
  expect(told).toBe(readFileSync(file, 'utf8'));
}

describe.each(STANDARDS)('over %s', (folder, standard, lmss) => {
  describe.each(RULES)('with the status option %s', (status) => {
    describe.each(MASTERIES)('%s', (_, mastery) => {
      test.each(Object.entries(WAYS))('a launch that is %s makes exactly these calls', async (way, responses) => {
        const lms = lmss[mastery]();
        const { session, answer } = await wire(lms, twoQuestions({ status }), standard);
        answer(...responses);
        session.end();
        expect(lms.violations).toEqual([]);
        expectTranscript(lms.transcript(), folder, status, mastery, way);
      });

      test('a launch that resumes makes exactly these calls', async () => {
        const before = lmss[mastery]();
        const first = await wire(before, twoQuestions({ status }), standard);
        first.answer(...WAYS.left);
        first.session.end();
        const lms = before.relaunch();
        const { session, answer } = await wire(lms, twoQuestions({ status }), standard);
        answer('a');
        session.end();
        expect(lms.violations).toEqual([]);
        expectTranscript(lms.transcript(), folder, status, mastery, 'resumed');
      });
    });
  });

  test('a transcript is kept of every one of these 24 launches, and of nothing else', () => {
    const ways = [...Object.keys(WAYS), 'resumed'];
    const names = RULES.flatMap((rule) =>
      MASTERIES.flatMap(([, mastery]) => ways.map((way) => `${rule}-${mastery}-${way}.txt`)),
    );
    expect(readdirSync(`${FOLDER}/${folder}`).sort()).toEqual(names.sort());
  });
});
