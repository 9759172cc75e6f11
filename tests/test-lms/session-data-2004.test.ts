import { describe, expect, test } from 'vitest';
import type { SessionTerms } from '../../src/test-lms/scorm/standard.ts';
import { addIntervals, secondsOfInterval } from '../../src/test-lms/scorm2004/interval.ts';
import { BOOKKEEPING2004 } from '../../src/test-lms/scorm2004/session-data.ts';

const { seed, keepCommit, keepFinish, statusOf, scoreOf, secondsOf } = BOOKKEEPING2004;

const terms: SessionTerms = {
  studentId: 'apprenant-1',
  studentName: "Zoé d'Été-Müller",
  mode: 'normal',
  credit: 'credit',
  masteryScore: '',
  launchData: 'a=1',
  completionThreshold: '',
  objectives: [],
  completionSetByContent: false,
};
const likeMoodle = { silenceCompletes: true, masteryOverrides: true };

describe('what a session of SCORM 2004 starts with', () => {
  test.each([
    ['ab-initio', 'nothing is stored', {}],
    ['resume', 'the last exit was suspend', { 'cmi.exit': 'suspend', 'cmi.suspend_data': 'v1' }],
    ['', 'the last exit was something else', { 'cmi.exit': 'normal', 'cmi.suspend_data': 'v1' }],
    ['', 'there was no exit', { 'cmi.suspend_data': 'v1' }],
  ])('entry is "%s" when %s', (entry, _when, stored) => {
    expect(seed(stored, terms)['cmi.entry']).toBe(entry);
  });

  test('everything comes back but the exit and the time of the last session', () => {
    const kept = { 'cmi.total_time': 'PT0H5M0S', 'cmi.suspend_data': 'v1', 'cmi.objectives.0.id': 'o1' };
    const seeded = seed({ ...kept, 'cmi.exit': 'suspend', 'cmi.session_time': 'PT1M' }, terms);
    expect(seeded).toMatchObject(kept);
    expect(seeded).not.toHaveProperty(['cmi.exit']);
    expect(seeded).not.toHaveProperty(['cmi.session_time']);
  });

  test('what the manifest asks for is there, and never in place of what was stored', () => {
    const asked = { ...terms, masteryScore: '28.7', completionThreshold: '1', objectives: ['A', 'B'] };
    expect(seed({}, asked)).toMatchObject({
      'cmi.scaled_passing_score': '0.287',
      'cmi.completion_threshold': '1',
      'cmi.launch_data': 'a=1',
      'cmi.objectives.0.id': 'A',
      'cmi.objectives.1.id': 'B',
    });
    expect(seed({ 'cmi.objectives.0.id': 'C' }, asked)['cmi.objectives.0.id']).toBe('C');
    expect(seed({}, terms)).not.toHaveProperty(['cmi.scaled_passing_score']);
  });
});

describe('what the LMS keeps of SCORM 2004', () => {
  test('a commit keeps what a SCO may write; a request to leave is not kept', () => {
    const sent = {
      'cmi.suspend_data': 'v1',
      'cmi.learner_id': 'autre',
      'cmi.total_time': 'PT9999H',
      'adl.nav.request': 'exitAll',
      'cmi.core.lesson_status': 'passed',
    };
    expect(keepCommit({}, sent)).toEqual({ 'cmi.suspend_data': 'v1' });
  });

  test('time adds up at the end only', () => {
    const sent = { 'cmi.session_time': 'PT10.5S' };
    const committed = keepCommit({ 'cmi.total_time': 'PT0H1M0S' }, sent);
    expect(secondsOf(committed)).toBe(60);
    expect(secondsOf(keepFinish(committed, sent, terms, likeMoodle))).toBe(70.5);
  });

  const mastery = { masteryScore: '80' };
  const threshold = { completionThreshold: '0.8' };
  const done = { 'cmi.completion_status': 'completed' };
  test.each<[string, string, string, Record<string, string>, Partial<SessionTerms>]>([
    ['completed', 'unknown', 'nothing was said', {}, {}],
    ['unknown', 'unknown', 'nothing was said of what only content sets', {}, { completionSetByContent: true }],
    ['incomplete', 'unknown', 'incomplete', { 'cmi.completion_status': 'incomplete' }, {}],
    [
      'completed',
      'passed',
      'failed, 0.8 at 0.8',
      { ...done, 'cmi.success_status': 'failed', 'cmi.score.scaled': '0.8' },
      mastery,
    ],
    [
      'completed',
      'failed',
      'passed, 0.79 under 0.8',
      { ...done, 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.79' },
      mastery,
    ],
    ['completed', 'failed', 'a score of 0', { ...done, 'cmi.score.scaled': '0' }, mastery],
    ['completed', 'unknown', 'passed without a score', { ...done, 'cmi.success_status': 'passed' }, mastery],
    [
      'completed',
      'passed',
      'no passing score',
      { ...done, 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.1' },
      {},
    ],
    [
      'completed',
      'passed',
      'no credit',
      { ...done, 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.1' },
      { ...mastery, credit: 'no-credit' },
    ],
    ['incomplete', 'unknown', 'completed at half', { ...done, 'cmi.progress_measure': '0.5' }, threshold],
    [
      'completed',
      'unknown',
      'incomplete at the threshold',
      { 'cmi.completion_status': 'incomplete', 'cmi.progress_measure': '0.8' },
      threshold,
    ],
    ['unknown', 'unknown', 'completed without progress', done, threshold],
  ])('completion is %s and success %s at the end: %s', (completion, success, _case, sent, changed) => {
    const kept = keepFinish({}, sent, { ...terms, ...changed }, likeMoodle);
    expect([kept['cmi.completion_status'] ?? 'unknown', kept['cmi.success_status'] ?? 'unknown']).toEqual([
      completion,
      success,
    ]);
  });

  test('each rule of the LMS can be switched off', () => {
    const off = { silenceCompletes: false, masteryOverrides: false };
    expect(keepFinish({}, {}, terms, off)['cmi.completion_status']).toBeUndefined();
    const sent = { 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.1' };
    expect(keepFinish({}, sent, { ...terms, ...mastery }, off)['cmi.success_status']).toBe('passed');
  });
});

describe('one word and one number', () => {
  test.each([
    ['not attempted', {}],
    ['not attempted', { 'cmi.completion_status': 'not attempted' }],
    ['incomplete', { 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'unknown' }],
    ['completed', { 'cmi.completion_status': 'completed' }],
    ['passed', { 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'passed' }],
    ['failed', { 'cmi.completion_status': 'completed', 'cmi.success_status': 'failed' }],
  ])('%s stands for %j', (word, cmi) => {
    expect(statusOf(cmi)).toBe(word);
  });

  test.each([
    ['', {}],
    ['0', { 'cmi.score.scaled': '0' }],
    ['85.72', { 'cmi.score.scaled': '0.8572', 'cmi.score.raw': '3' }],
    ['42', { 'cmi.score.raw': '42' }],
  ])('the score %s stands for %j', (score, cmi) => {
    expect(scoreOf(cmi)).toBe(score);
  });
});

test.each([
  ['', 'PT10S', 'PT0H0M10S'],
  ['PT59M59.99S', 'PT0.01S', 'PT1H0M0S'],
  ['P1DT1H', 'PT90M', 'PT26H30M0S'],
  ['P1Y2M', '', 'PT10200H0M0S'],
  ['n’importe quoi', 'PT1M', 'PT0H1M0S'],
])('%s and %s add up to %s', (first, second, sum) => {
  expect(addIntervals(first, second)).toBe(sum);
  expect(secondsOfInterval(sum)).toBe(secondsOfInterval(first) + secondsOfInterval(second));
});
