import { describe, expect, test } from 'vitest';
import type { ListedPackage } from '../../src/test-lms/offer.ts';
import { type BegunSession, beginSession, keepMessage, type LaunchWish } from '../../src/test-lms/page/attempts.ts';
import { gradesOf } from '../../src/test-lms/page/grades.ts';
import { EMPTY_DATA, type StoredData } from '../../src/test-lms/page/stored-data.ts';
import type { CommitMessage } from '../../src/test-lms/relay-messages.ts';

const learner = { id: 'apprenant-1', name: 'Zoé' };
const normal: LaunchWish = { mode: 'normal', newAttempt: false, withCredit: true };

const gaz: ListedPackage = {
  id: 'gaz',
  fileName: 'gaz.zip',
  title: 'Gaz',
  manifestIdentifier: 'fr.gaz',
  launchPath: '/package/gaz/index.html',
  masteryScore: '',
  launchData: '',
  standard: 'scorm12',
  completionThreshold: '',
  objectives: [],
  completionSetByContent: false,
  bytes: 1,
  source: 'built',
};

const begin = (data: StoredData, token: string, wish: Partial<LaunchWish> = {}): BegunSession =>
  beginSession(data, { learner, offered: gaz, wish: { ...normal, ...wish } }, { token, now: `t-${token}` });

const commit = (sequence: number, cmi: Record<string, string>, final = false): CommitMessage => ({
  kind: 'commit',
  sequence,
  final,
  cmi,
});

const scored = (data: StoredData, token: string, score: string, status: string): StoredData =>
  keepMessage(data, token, commit(1, { 'cmi.core.score.raw': score, 'cmi.core.lesson_status': status }, true), 't');

describe('a commit', () => {
  const { data } = begin(EMPTY_DATA, 'a');
  const once = keepMessage(
    data,
    'a',
    commit(2, { 'cmi.suspend_data': 'two', 'cmi.core.session_time': '00:00:10' }),
    't',
  );
  const finished = keepMessage(once, 'a', commit(3, { 'cmi.core.session_time': '00:00:20' }, true), 't');

  test('that arrives twice, or late, is kept once', () => {
    expect(keepMessage(once, 'a', commit(2, { 'cmi.suspend_data': 'again' }), 't')).toBe(once);
    expect(keepMessage(once, 'a', commit(1, { 'cmi.suspend_data': 'one' }), 't')).toBe(once);
  });

  test('after Finish changes nothing, and time is counted once', () => {
    expect(finished.attempts[0]?.cmi['cmi.core.total_time']).toBe('0000:00:20');
    expect(keepMessage(finished, 'a', commit(4, { 'cmi.core.session_time': '00:00:20' }, true), 't')).toBe(finished);
  });

  test('of a launch that is not known, or whose attempt was erased, changes nothing', () => {
    expect(keepMessage(data, 'b', commit(1, {}), 't')).toBe(data);
    const erased = { ...data, attempts: [] };
    expect(keepMessage(erased, 'a', commit(1, {}), 't')).toBe(erased);
  });
});

describe('a launch', () => {
  test('resumes the last attempt; a new one is empty', () => {
    const first = scored(begin(EMPTY_DATA, 'a').data, 'a', '40', 'failed');
    expect(begin(first, 'b').launch.attempt.number).toBe(1);
    expect(begin(first, 'b').seed['cmi.core.score.raw']).toBe('40');
    const fresh = begin(first, 'b', { newAttempt: true });
    expect(fresh.launch.attempt.number).toBe(2);
    expect(fresh.seed).toMatchObject({ 'cmi.core.entry': 'ab-initio', 'cmi.core.total_time': '0000:00:00' });
    expect(fresh.seed).not.toHaveProperty(['cmi.core.score.raw']);
  });

  test('of a finished attempt is a review when the LMS does as Moodle, normal otherwise', () => {
    const over = scored(begin(EMPTY_DATA, 'a').data, 'a', '90', 'passed');
    expect(begin(over, 'b').launch.terms).toMatchObject({ mode: 'normal', credit: 'credit' });
    const likeMoodle = { ...over, options: { ...over.options, reviewsFinished: true } };
    expect(begin(likeMoodle, 'b').launch.terms).toMatchObject({ mode: 'review', credit: 'no-credit' });
    expect(begin(likeMoodle, 'b', { newAttempt: true }).launch.terms).toMatchObject({
      mode: 'normal',
      credit: 'credit',
    });
  });

  test('takes the mastery score of the LMS before that of the manifest', () => {
    const offered = { ...gaz, masteryScore: '70' };
    const mastery = (masteryScore: string): string =>
      beginSession(
        { ...EMPTY_DATA, options: { ...EMPTY_DATA.options, masteryScore } },
        { learner, offered, wish: normal },
        { token: 'a', now: 't' },
      ).launch.terms.masteryScore;
    expect([mastery(''), mastery('85')]).toEqual(['70', '85']);
  });
});

describe('the grade', () => {
  const first = scored(begin(EMPTY_DATA, 'a').data, 'a', '90', 'passed');
  const second = scored(begin(first, 'b', { newAttempt: true }).data, 'b', '40', 'failed');

  test('is that of the best attempt, or of the last', () => {
    expect(gradesOf(second)).toMatchObject([{ status: 'passed', score: '90', attempts: 2 }]);
    const last = { ...second, options: { ...second.options, gradeFrom: 'last' as const } };
    expect(gradesOf(last)).toMatchObject([{ status: 'failed', score: '40', attempts: 2 }]);
  });

  test('has a status and no score while nothing was scored', () => {
    expect(gradesOf(begin(EMPTY_DATA, 'a').data)).toMatchObject([{ status: 'not attempted', score: '', attempts: 1 }]);
  });
});

describe('an attempt of SCORM 2004', () => {
  const gaz2004: ListedPackage = { ...gaz, id: 'scorm2004-gaz', standard: 'scorm2004' };
  const start = (data: StoredData, token: string, wish: Partial<LaunchWish> = {}): BegunSession =>
    beginSession(data, { learner, offered: gaz2004, wish: { ...normal, ...wish } }, { token, now: `t-${token}` });
  const passed = (exit: string): StoredData => {
    const said = { 'cmi.score.scaled': '0.9', 'cmi.success_status': 'passed', 'cmi.completion_status': 'completed' };
    const left = { 'cmi.exit': exit, 'cmi.session_time': 'PT1M30S' };
    return keepMessage(start(EMPTY_DATA, 'a').data, 'a', commit(1, { ...said, ...left }, true), 't');
  };

  test('stands beside that of SCORM 1.2, each with its grade', () => {
    const both = scored(begin(passed('normal'), 'b').data, 'b', '40', 'failed');
    expect(gradesOf(both)).toMatchObject([
      { packageId: 'scorm2004-gaz', standard: 'scorm2004', status: 'passed', score: '90', seconds: 90 },
      { packageId: 'gaz', standard: 'scorm12', status: 'failed', score: '40', seconds: 0 },
    ]);
  });

  test('goes on after it ended as on Moodle, or gives way to a new one as the text says', () => {
    const startsOver = (exit: string, wish: Partial<LaunchWish> = {}): number => {
      const data = passed(exit);
      const options = { ...data.options, endedStartsOver: true };
      return start({ ...data, options }, 'b', wish).launch.attempt.number;
    };
    expect(start(passed('normal'), 'b').launch.attempt.number).toBe(1);
    expect([startsOver('normal'), startsOver(''), startsOver('suspend')]).toEqual([2, 2, 1]);
    expect(startsOver('normal', { mode: 'review' })).toBe(1);
  });
});
