import { describe, expect, test } from 'vitest';
import { type StrictOptions12, strictApi12 } from './strict-api12.ts';

/** An LMS whose session is open. */
function opened(options: StrictOptions12 = {}) {
  const lms = strictApi12(options);
  lms.api.LMSInitialize('');
  return lms;
}

describe('the strict LMS holds a call against the lesson', () => {
  test.each<[string, (api: ReturnType<typeof strictApi12>['api']) => void, string]>([
    ['a second Initialize', (api) => api.LMSInitialize(''), 'Initialize: Initialize twice'],
    ['an argument', (api) => api.LMSCommit('x'), 'Commit: argument other than an empty string'],
    ['a number', (api) => api.LMSSetValue('cmi.core.score.raw', 85), 'Set cmi.core.score.raw = 85: not strings'],
    ['a write-only element read', (api) => api.LMSGetValue('cmi.core.exit'), 'Get cmi.core.exit: write only'],
    ['an unknown element', (api) => api.LMSGetValue('cmi.location'), 'Get cmi.location: unknown element'],
    ['an index not there', (api) => api.LMSGetValue('cmi.objectives.0.id'), 'Get cmi.objectives.0.id: no such index'],
    [
      'a gap of indexes',
      (api) => api.LMSSetValue('cmi.interactions.1.id', 'q'),
      'Set cmi.interactions.1.id = q: gap of indexes',
    ],
    [
      'a record without its id',
      (api) => api.LMSSetValue('cmi.interactions.0.type', 'choice'),
      'Set cmi.interactions.0.type = choice: set before its id',
    ],
    [
      'a detached method',
      ({ LMSCommit }) => LMSCommit.call(undefined, ''),
      'Commit: called detached from the API object',
    ],
    ['a status that Moodle completes', (api) => api.LMSFinish(''), 'Finish: Moodle makes not attempted completed'],
  ])('%s', (_, call, violation) => {
    const lms = opened();
    call(lms.api);
    expect(lms.violations).toEqual([violation]);
  });

  test('a call before Initialize', () => {
    const lms = strictApi12();
    lms.api.LMSGetValue('cmi.core.credit');
    expect(lms.violations).toEqual(['Get cmi.core.credit: before Initialize']);
  });

  test('a call after Finish', () => {
    const lms = opened({ status: 'completed' });
    lms.api.LMSFinish('');
    lms.api.LMSCommit('');
    expect(lms.violations).toEqual(['Commit: after Finish']);
  });

  test('a score after the status of the same batch, not of the next', () => {
    const lms = opened();
    lms.api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    lms.api.LMSSetValue('cmi.core.score.raw', '85');
    lms.api.LMSCommit('');
    expect(lms.violations).toEqual(['Set cmi.core.score.raw = 85: score after the status of the same batch']);
    expect(lms.api.LMSSetValue('cmi.core.score.raw', '85')).toBe('true');
  });

  test('a response before its type', () => {
    const lms = opened({ interactionCount: 1 });
    lms.api.LMSSetValue('cmi.interactions.0.student_response', 'a');
    expect(lms.violations).toEqual(['Set cmi.interactions.0.student_response = a: set before its type']);
  });

  test('a status that the mastery score contradicts', () => {
    const lms = opened({ masteryScore: 80 });
    lms.api.LMSSetValue('cmi.core.score.raw', '90');
    lms.api.LMSSetValue('cmi.core.lesson_status', 'completed');
    lms.api.LMSFinish('');
    expect(lms.violations).toEqual(['Finish: Moodle makes completed passed']);
    expect(lms.stored()).toMatchObject({ status: 'passed', raw: '90' });
  });
});

describe('the strict LMS stores', () => {
  test('nothing before a commit', () => {
    const lms = opened();
    lms.api.LMSSetValue('cmi.core.lesson_location', 'hall');
    expect(lms.stored().location).toBe('');
    lms.api.LMSCommit('');
    expect(lms.stored().location).toBe('hall');
  });

  test('what a refused commit carried, with the next one', () => {
    const lms = opened({ refusedCommits: [1] });
    lms.api.LMSSetValue('cmi.core.lesson_location', 'hall');
    expect([lms.api.LMSCommit(''), lms.stored().location]).toEqual(['false', '']);
    expect([lms.api.LMSCommit(''), lms.stored().location]).toEqual(['true', 'hall']);
  });

  test('never again what a refused commit carried, when it forgets as Moodle does', () => {
    const lms = opened({ refusedCommits: [1], forgetsRefused: true });
    lms.api.LMSSetValue('cmi.core.lesson_location', 'hall');
    lms.api.LMSCommit('');
    lms.api.LMSSetValue('cmi.core.lesson_location', 'hall');
    expect([lms.api.LMSCommit(''), lms.stored().location]).toEqual(['true', '']);
  });
});

describe('the strict LMS launches again', () => {
  test('with what it stored', () => {
    const first = opened();
    first.api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    first.api.LMSSetValue('cmi.suspend_data', 'abc');
    first.api.LMSSetValue('cmi.core.exit', 'suspend');
    first.api.LMSSetValue('cmi.interactions.0.id', 'q0');
    first.api.LMSFinish('');
    const { api } = first.relaunch();
    api.LMSInitialize('');
    expect(
      ['cmi.core.entry', 'cmi.core.lesson_mode', 'cmi.suspend_data', 'cmi.interactions._count'].map((element) =>
        api.LMSGetValue(element),
      ),
    ).toEqual(['resume', 'normal', 'abc', '1']);
  });

  test('in review once the attempt is over, unless told otherwise', () => {
    const first = opened({ status: 'passed' });
    first.api.LMSFinish('');
    const review = first.relaunch().api;
    review.LMSInitialize('');
    expect(review.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
    const normal = first.relaunch({ mode: 'normal' }).api;
    normal.LMSInitialize('');
    expect(normal.LMSGetValue('cmi.core.lesson_mode')).toBe('normal');
  });
});

describe('the strict LMS lies when it is told to', () => {
  test('a lost commit is answered true and stores nothing', () => {
    const lms = opened({ lostCommits: [1] });
    lms.api.LMSSetValue('cmi.core.lesson_location', 'hall');
    expect([lms.api.LMSCommit(''), lms.stored().location]).toEqual(['true', '']);
    expect([lms.api.LMSCommit(''), lms.stored().location]).toEqual(['true', '']);
  });

  test('a value too long is answered true and cut', () => {
    const lms = opened({ cuts: { 'cmi.suspend_data': 3 } });
    expect(lms.api.LMSSetValue('cmi.suspend_data', 'abcdef')).toBe('true');
    expect(lms.api.LMSGetValue('cmi.suspend_data')).toBe('abc');
  });
});
