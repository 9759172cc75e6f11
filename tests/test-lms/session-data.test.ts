import { describe, expect, test } from 'vitest';
import type { SessionTerms } from '../../src/test-lms/scorm/standard.ts';
import { BOOKKEEPING12 } from '../../src/test-lms/scorm12/session-data.ts';
import { addTimespans } from '../../src/test-lms/scorm12/timespan.ts';

const { keepCommit, keepFinish, seed: seedSession } = BOOKKEEPING12;

const terms: SessionTerms = {
  studentId: 'apprenant-1',
  studentName: "Zoé d'Été-Müller",
  mode: 'normal',
  credit: 'credit',
  masteryScore: '',
  launchData: '',
  completionThreshold: '',
  objectives: [],
  completionSetByContent: false,
};
const likeMoodle = { silenceCompletes: true, masteryOverrides: true };

describe('what a session starts with', () => {
  test.each([
    ['ab-initio', 'nothing is stored', {}],
    ['resume', 'the last exit was suspend', { 'cmi.core.exit': 'suspend', 'cmi.suspend_data': 'v1' }],
    ['', 'the last exit was something else', { 'cmi.core.exit': '', 'cmi.suspend_data': 'v1' }],
    ['', 'there was no exit', { 'cmi.suspend_data': 'v1' }],
  ])('entry is "%s" when %s', (entry, _when, stored) => {
    expect(seedSession(stored, terms)['cmi.core.entry']).toBe(entry);
  });

  test('everything comes back but the exit and the time of the last session', () => {
    const stored = {
      'cmi.core.exit': 'suspend',
      'cmi.core.session_time': '00:01:00',
      'cmi.core.total_time': '0000:05:00',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.suspend_data': 'v1',
      'cmi.objectives.0.id': 'o1',
      'cmi.interactions.0.id': 'q1',
    };
    const seed = seedSession(stored, terms);
    const { 'cmi.core.exit': _exit, 'cmi.core.session_time': _time, ...kept } = stored;
    expect(seed).toMatchObject(kept);
    expect(seed).not.toHaveProperty(['cmi.core.exit']);
    expect(seed).not.toHaveProperty(['cmi.core.session_time']);
  });
});

describe('what the LMS keeps', () => {
  test('a commit keeps what a SCO may write, and never what only the LMS says', () => {
    const sent = {
      'cmi.suspend_data': 'v1',
      'cmi.core.student_id': 'autre',
      'cmi.core.total_time': '9999:00:00',
      'cmi.core.credit': 'credit',
      'cmi.bogus': 'x',
    };
    expect(keepCommit({}, sent)).toEqual({ 'cmi.suspend_data': 'v1' });
  });

  test('time adds up at Finish only, with hundredths', () => {
    const sent = { 'cmi.core.session_time': '00:00:10.50', 'cmi.core.lesson_status': 'incomplete' };
    const committed = keepCommit({ 'cmi.core.total_time': '0000:01:00' }, sent);
    expect(committed['cmi.core.total_time']).toBe('0000:01:00');
    expect(keepFinish(committed, sent, terms, likeMoodle)['cmi.core.total_time']).toBe('0000:01:10.50');
  });

  // Measured on Moodle 4.5: reference/scorm.md §1.1, reference/moodle.md §4.
  test.each([
    ['completed', 'nothing was said', {}, {}],
    ['incomplete', 'incomplete, no score', { 'cmi.core.lesson_status': 'incomplete' }, { masteryScore: '80' }],
    [
      'failed',
      'incomplete, 50 under 80',
      { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '50' },
      { masteryScore: '80' },
    ],
    [
      'passed',
      'failed, 90 over 80',
      { 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '90' },
      { masteryScore: '80' },
    ],
    [
      'passed',
      'completed, 80 at 80',
      { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '80' },
      { masteryScore: '80' },
    ],
    [
      'failed',
      'a score of 0',
      { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '0' },
      { masteryScore: '80' },
    ],
    ['completed', 'no mastery score', { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '50' }, {}],
    [
      'completed',
      'no credit',
      { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '50' },
      { masteryScore: '80', credit: 'no-credit' as const },
    ],
    [
      'failed',
      'review: the LMS does not protect',
      { 'cmi.core.lesson_status': 'failed' },
      { mode: 'review' as const, credit: 'no-credit' as const },
    ],
    [
      'browsed',
      'browse',
      { 'cmi.core.lesson_status': 'browsed' },
      { mode: 'browse' as const, credit: 'no-credit' as const },
    ],
  ])('the status is %s at Finish: %s', (status, _case, sent, changed) => {
    expect(keepFinish({}, sent, { ...terms, ...changed }, likeMoodle)['cmi.core.lesson_status']).toBe(status);
  });

  test('each rule of the LMS can be switched off', () => {
    const off = { silenceCompletes: false, masteryOverrides: false };
    expect(keepFinish({}, {}, terms, off)['cmi.core.lesson_status']).toBe('not attempted');
    const sent = { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '10' };
    expect(keepFinish({}, sent, { ...terms, masteryScore: '80' }, off)['cmi.core.lesson_status']).toBe('completed');
  });
});

test.each([
  ['', '00:00:10', '0000:00:10'],
  ['0000:59:59.99', '00:00:00.01', '0001:00:00'],
  ['9999:59:59', '9999:59:59', '9999:59:58'],
  ['n’importe quoi', '00:01:00', '0000:01:00'],
])('%s and %s add up to %s', (first, second, sum) => {
  expect(addTimespans(first, second)).toBe(sum);
});
