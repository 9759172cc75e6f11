import { describe, expect, test } from 'vitest';
import type { ApiHost } from '../../src/test-lms/scorm/standard.ts';
import type { Api2004 } from '../../src/test-lms/scorm2004/api2004.ts';
import { createApi2004 } from '../../src/test-lms/scorm2004/create-api2004.ts';
import { EXCEPTIONS, prepare, reads, writes, written } from '../support/strict2004/vectors.ts';

const HOST: ApiHost = { commit: () => {}, refuses: () => false, exit: () => {} };

const running = (seed: Record<string, string> = {}, host: Partial<ApiHost> = {}): Api2004 => {
  const api = createApi2004(seed, { ...HOST, ...host });
  expect(api.Initialize('')).toBe('true');
  return api;
};

describe('every measured value', () => {
  test.each(writes)('$name is answered as by the strictest of them', (vector) => {
    const api = running();
    prepare(api, vector);
    const answer = api.SetValue(vector.element, written(vector.value));
    expect(`${answer}/${api.GetLastError()}`).toBe(EXCEPTIONS[vector.name]?.[0] ?? vector.adl);
  });

  test.each(reads.filter(({ element }) => !element.endsWith('._children')))(
    'GET $element: $adl',
    ({ element, adl }) => {
      const api = running({
        'cmi.learner_name': 'Doe, Jo',
        'cmi.entry': 'ab-initio',
        'cmi.scaled_passing_score': '0.8',
        'cmi.total_time': 'PT0H0M0S',
      });
      expect(`"${api.GetValue(element)}"/${api.GetLastError()}`).toBe(adl);
    },
  );
});

describe('the state of the session', () => {
  test.each<[string, (api: Api2004) => string, string, string]>([
    ['Terminate', (api) => api.Terminate(''), '112', '113'],
    ['GetValue', (api) => api.GetValue('cmi.mode'), '122', '123'],
    ['SetValue', (api) => api.SetValue('cmi.location', 'a'), '132', '133'],
    ['Commit', (api) => api.Commit(''), '142', '143'],
  ])('%s works in the session only', (_name, call, before, after) => {
    const api = createApi2004({}, HOST);
    expect([call(api), api.GetLastError()]).toEqual([expect.stringMatching(/^(false)?$/), before]);
    api.Initialize('');
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '103']);
    expect(api.Terminate('')).toBe('true');
    expect([call(api), api.GetLastError()]).toEqual([expect.stringMatching(/^(false)?$/), after]);
    expect([api.Initialize(''), api.GetLastError()]).toEqual(['false', '104']);
  });

  test.each([undefined, null, 'x', 0, {}])('an argument %j is refused with 201', (argument) => {
    const api = createApi2004({}, HOST);
    expect([api.Initialize(argument), api.GetLastError()]).toEqual(['false', '201']);
    api.Initialize('');
    expect([api.Commit(argument), api.GetLastError()]).toEqual(['false', '201']);
    expect([api.Terminate(argument), api.GetLastError()]).toEqual(['false', '201']);
  });
});

describe('reading', () => {
  test('gives back what was stored, blanks and half-filled records included', () => {
    const api = running({
      'cmi.suspend_data': 'v1',
      'cmi.location': '',
      'cmi.score.scaled': '0',
      'cmi.interactions.0.id': 'q0',
      'cmi.interactions.0.type': 'choice',
      'cmi.interactions.0.learner_response': 'a[,]b',
      'cmi.objectives.0.id': 'o0',
    });
    const read = (element: string): string => `${api.GetValue(element)}/${api.GetLastError()}`;
    expect(
      [
        'cmi.suspend_data',
        'cmi.location',
        'cmi.score.scaled',
        'cmi.interactions._count',
        'cmi.interactions.0.learner_response',
        'cmi.interactions.0.result',
        'cmi.objectives.0.success_status',
      ].map(read),
    ).toEqual(['v1/0', '/0', '0/0', '1/0', 'a[,]b/0', '/403', 'unknown/0']);
  });

  test('a status follows the measure once there is a passing score', () => {
    const api = running({ 'cmi.scaled_passing_score': '0.8' });
    api.SetValue('cmi.success_status', 'passed');
    api.SetValue('cmi.score.scaled', '0.5');
    expect(api.GetValue('cmi.success_status')).toBe('failed');
  });
});

describe('commits', () => {
  test('carry what the SCO set and what it was given, and nothing scorm-again makes of it', () => {
    const commits: unknown[] = [];
    const api = running(
      { 'cmi.suspend_data': 'v1', 'cmi.scaled_passing_score': '0.8' },
      { commit: (commit) => commits.push(commit) },
    );
    api.SetValue('cmi.score.scaled', '0.5');
    api.SetValue('cmi.success_status', 'passed');
    api.Commit('');
    api.SetValue('cmi.session_time', 'PT10S');
    api.Terminate('');
    const first = {
      'cmi.suspend_data': 'v1',
      'cmi.scaled_passing_score': '0.8',
      'cmi.score.scaled': '0.5',
      'cmi.success_status': 'passed',
    };
    expect(commits).toEqual([
      { final: false, cmi: first },
      { final: true, cmi: { ...first, 'cmi.session_time': 'PT10S' } },
    ]);
  });

  test('fail while the LMS refuses, and what they carried goes with the next', () => {
    const commits: unknown[] = [];
    let refuses = true;
    const api = running({}, { commit: ({ cmi }) => commits.push(cmi), refuses: () => refuses });
    api.SetValue('cmi.location', 'hall');
    expect([api.Commit(''), api.GetLastError()]).toEqual(['false', '391']);
    expect([api.Terminate(''), api.GetLastError()]).toEqual(['false', '111']);
    refuses = false;
    expect([api.Commit(''), api.Terminate('')]).toEqual(['true', 'true']);
    expect(commits).toEqual([{ 'cmi.location': 'hall' }, { 'cmi.location': 'hall' }]);
  });
});

describe('a request to leave', () => {
  test.each([
    ['exitAll', 1],
    ['suspendAll', 1],
    ['continue', 0],
  ])('%s is heard once the session has ended', (request, times) => {
    let exits = 0;
    const api = running({}, { exit: () => (exits += 1) });
    api.SetValue('adl.nav.request', request);
    api.Commit('');
    expect(exits).toBe(0);
    api.Terminate('');
    expect(exits).toBe(times);
  });
});
