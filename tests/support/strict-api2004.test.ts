import { describe, expect, test } from 'vitest';
import { type StrictOptions2004, strictApi2004 } from './strict-api2004.ts';

type Api = ReturnType<typeof strictApi2004>['api'];

/** An LMS whose session is open. */
function opened(options: StrictOptions2004 = {}) {
  const lms = strictApi2004(options);
  lms.api.Initialize('');
  return lms;
}

const reading = (api: Api, ...elements: string[]): string[] => elements.map((element) => api.GetValue(element));

describe('the strict LMS holds a call against the lesson', () => {
  test.each<[string, (api: Api) => unknown, string, string]>([
    ['a second Initialize', (api) => api.Initialize(''), '103', 'Initialize: Initialize twice'],
    ['an argument', (api) => api.Commit('x'), '201', 'Commit: argument other than an empty string'],
    ['no argument', (api) => api.Terminate(undefined), '201', 'Terminate: argument other than an empty string'],
    ['a number', (api) => api.SetValue('cmi.score.raw', 85), '201', 'Set cmi.score.raw = 85: not strings'],
    ['a write-only element read', (api) => api.GetValue('cmi.exit'), '405', 'Get cmi.exit: write only'],
    [
      'a read-only element written',
      (api) => api.SetValue('cmi.mode', 'normal'),
      '404',
      'Set cmi.mode = normal: read only',
    ],
    [
      'a keyword written',
      (api) => api.SetValue('cmi.objectives._count', '1'),
      '404',
      'Set cmi.objectives._count = 1: keyword',
    ],
    ['an element of SCORM 1.2', (api) => api.GetValue('cmi.core.entry'), '401', 'Get cmi.core.entry: unknown element'],
    [
      'an index not there',
      (api) => api.GetValue('cmi.objectives.0.id'),
      '301',
      'Get cmi.objectives.0.id: no such index',
    ],
    [
      'half a character',
      (api) => api.SetValue('cmi.suspend_data', '🧯'.slice(0, 1)),
      '406',
      `Set cmi.suspend_data = ${'🧯'.slice(0, 1)}: not of the element’s type`,
    ],
    [
      'the date as JavaScript writes it',
      (api) => {
        api.SetValue('cmi.interactions.0.id', 'q');
        api.SetValue('cmi.interactions.0.timestamp', '2026-01-01T10:20:30.123Z');
      },
      '406',
      'Set cmi.interactions.0.timestamp = 2026-01-01T10:20:30.123Z: not of the element’s type',
    ],
    [
      'silence about completion',
      (api) => api.Terminate(''),
      '0',
      'Terminate: silent about its completion, which may pass for completed',
    ],
  ])('%s', (_, call, code, violation) => {
    const lms = opened();
    call(lms.api);
    expect([lms.api.GetLastError(), ...lms.violations]).toEqual([code, violation]);
  });

  test.each<[string, (api: Api) => unknown, string, string]>([
    ['Terminate', (api) => api.Terminate(''), '112', '113'],
    ['GetValue', (api) => api.GetValue('cmi.mode'), '122', '123'],
    ['SetValue', (api) => api.SetValue('cmi.location', 'a'), '132', '133'],
    ['Commit', (api) => api.Commit(''), '142', '143'],
  ])('%s before and after the session', (_, call, before, after) => {
    const lms = strictApi2004({ completion: 'completed' });
    call(lms.api);
    expect(lms.api.GetLastError()).toBe(before);
    lms.api.Initialize('');
    lms.api.Terminate('');
    call(lms.api);
    expect(lms.api.GetLastError()).toBe(after);
    expect(lms.violations.map((one) => one.split(': ')[1])).toEqual(['before Initialize', 'after Terminate']);
    expect([lms.api.Initialize(''), lms.api.GetLastError()]).toEqual(['false', '104']);
  });

  test('a detached method', () => {
    const lms = opened();
    lms.api.Commit.call(undefined, '');
    expect(lms.violations).toEqual(['Commit: called detached from the API object']);
  });

  test.each(['cmi.success_status', 'cmi.completion_status'])('a score after %s of the same batch', (status) => {
    const lms = opened();
    lms.api.SetValue(status, 'unknown');
    expect([lms.api.SetValue('cmi.score.scaled', '0.85'), lms.api.GetLastError()]).toEqual(['false', '351']);
    lms.api.Commit('');
    expect(lms.api.SetValue('cmi.score.scaled', '0.85')).toBe('true');
  });

  test('an objective that the manifest made, renamed or made twice', () => {
    const lms = opened({ objectives: ['PRIMARYOBJ'] });
    expect(lms.api.GetValue('cmi.objectives._count')).toBe('1');
    expect(lms.api.SetValue('cmi.objectives.0.id', 'alerter')).toBe('false');
    expect(lms.api.SetValue('cmi.objectives.1.id', 'PRIMARYOBJ')).toBe('false');
    expect(lms.api.SetValue('cmi.objectives.1.id', 'alerter')).toBe('true');
    expect(lms.violations).toEqual([
      'Set cmi.objectives.0.id = alerter: id changed',
      'Set cmi.objectives.1.id = PRIMARYOBJ: same id twice',
    ]);
  });

  test('but not a read of what was never set', () => {
    const lms = opened();
    expect(reading(lms.api, 'cmi.suspend_data', 'cmi.scaled_passing_score')).toEqual(['', '']);
    expect([lms.api.GetLastError(), ...lms.violations]).toEqual(['403']);
  });
});

describe('the measure decides when the manifest gives a limit', () => {
  test('and what the lesson said otherwise is held against it', () => {
    const lms = opened({ scaledPassingScore: 0.8, completionThreshold: 1 });
    lms.api.SetValue('cmi.score.scaled', '0.5');
    lms.api.SetValue('cmi.success_status', 'passed');
    lms.api.SetValue('cmi.completion_status', 'completed');
    expect(reading(lms.api, 'cmi.success_status', 'cmi.completion_status')).toEqual(['failed', 'unknown']);
    lms.api.Terminate('');
    expect(lms.violations).toEqual([
      'Terminate: the LMS makes cmi.completion_status completed unknown',
      'Terminate: the LMS makes cmi.success_status passed failed',
    ]);
    expect(lms.stored()).toMatchObject({ success: 'failed', completion: 'unknown', scaled: '0.5' });
  });

  test('and nothing is held against a lesson that agrees', () => {
    const lms = opened({ scaledPassingScore: 0.8, completionThreshold: 1 });
    lms.api.SetValue('cmi.score.scaled', '0.8');
    lms.api.SetValue('cmi.success_status', 'passed');
    lms.api.SetValue('cmi.progress_measure', '1');
    lms.api.SetValue('cmi.completion_status', 'completed');
    lms.api.Terminate('');
    expect(lms.violations).toEqual([]);
    expect(lms.stored()).toMatchObject({ success: 'passed', completion: 'completed', progress: '1' });
  });
});

describe('the strict LMS stores', () => {
  test('nothing before a commit', () => {
    const lms = opened();
    lms.api.SetValue('cmi.location', 'hall');
    expect(lms.stored().location).toBe('');
    lms.api.Commit('');
    expect(lms.stored().location).toBe('hall');
  });

  test('what a refused commit carried with the next one, and never what a lost one carried', () => {
    const lms = opened({ refusedCommits: [1], lostCommits: [3] });
    lms.api.SetValue('cmi.location', 'hall');
    expect([lms.api.Commit(''), lms.api.GetLastError(), lms.stored().location]).toEqual(['false', '391', '']);
    expect([lms.api.Commit(''), lms.stored().location]).toEqual(['true', 'hall']);
    lms.api.SetValue('cmi.location', 'rue');
    expect([lms.api.Commit(''), lms.stored().location]).toEqual(['true', 'hall']);
    expect([lms.api.Commit(''), lms.stored().location]).toEqual(['true', 'hall']);
  });

  test('the beginning of what it cuts, and reads it back', () => {
    const lms = opened({ cuts: { 'cmi.suspend_data': 3 } });
    expect(lms.api.SetValue('cmi.suspend_data', 'abcdef')).toBe('true');
    expect(lms.api.GetValue('cmi.suspend_data')).toBe('abc');
  });
});

describe('the strict LMS launches again', () => {
  const played = (exit: string, isTerminated = true) => {
    const lms = opened({ objectives: ['alerter'], scaledPassingScore: 0.8 });
    lms.api.SetValue('cmi.completion_status', 'incomplete');
    lms.api.SetValue('cmi.suspend_data', 'abc');
    lms.api.SetValue('cmi.learner_preference.audio_level', '0.5');
    lms.api.SetValue('cmi.exit', exit);
    lms.api.Commit('');
    if (isTerminated) lms.api.Terminate('');
    return lms;
  };
  const ASKED = ['cmi.entry', 'cmi.suspend_data', 'cmi.completion_status', 'cmi.objectives._count'];
  const COMMON = ['cmi.scaled_passing_score', 'cmi.learner_preference.audio_level'];

  test('the same attempt after a suspended session, or one that never ended', () => {
    for (const [isTerminated, again] of [
      [true, played('suspend').relaunch()],
      [false, played('suspend', false).relaunch()],
    ] as const) {
      again.api.Initialize('');
      expect([isTerminated, ...reading(again.api, ...ASKED)]).toEqual([
        isTerminated,
        'resume',
        'abc',
        'incomplete',
        '1',
      ]);
      expect(reading(again.api, ...COMMON)).toEqual(['0.8', '0.5']);
    }
  });

  test.each(['normal', '', 'time-out'])('a new attempt after the exit « %s »', (exit) => {
    const again = played(exit).relaunch();
    again.api.Initialize('');
    expect(reading(again.api, ...ASKED)).toEqual(['ab-initio', '', 'unknown', '1']);
    expect(reading(again.api, ...COMMON)).toEqual(['0.8', '0.5']);
  });

  test('the ended attempt when it is reviewed', () => {
    const again = played('normal').relaunch({ mode: 'review', credit: 'no-credit' });
    again.api.Initialize('');
    expect(reading(again.api, 'cmi.mode', ...ASKED)).toEqual(['review', '', 'abc', 'incomplete', '1']);
  });
});
