import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Api12 } from '../../src/test-lms/scorm12/api12.ts';
import { createApi12 } from '../../src/test-lms/scorm12/create-api12.ts';

const HOST = { commit: () => {}, refuses: () => false };

/** Where we knowingly answer otherwise than the text of SCORM 1.2. */
const DISAGREEMENTS: Readonly<Record<string, string>> = {
  'cmi.interactions.0.weighting "-1"': 'ILIAS 5.4 refuses it (0 to 100 only)',
  'cmi.interactions.0.weighting "101"': 'Moodle, ILIAS and scorm-again refuse it',
  'cmi.interactions.0.result "-1"': 'scorm-again refuses it; our lessons send words only',
  'cmi.interactions.0.result "1000"': 'scorm-again refuses it; our lessons send words only',
};

interface Vector {
  readonly element: string;
  readonly type: string | undefined;
  readonly value: string;
  readonly title: string;
  readonly spec: string;
}

const vectors: Vector[] = readFileSync('tests/fixtures/scorm-vectors-12.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', shown = '', spec = ''] = line.split('\t');
    const [, element = '', type] = /^(\S+)(?: \(type (\S+)\))?$/.exec(name) ?? [];
    const length = /^<(\d+) chars>$/.exec(shown)?.[1];
    return {
      element,
      type,
      value: length ? 'a'.repeat(Number(length)) : JSON.parse(shown),
      title: `${name} ${shown}`,
      spec,
    };
  });

const running = (seed: Record<string, string> = {}): Api12 => {
  const api = createApi12(seed, HOST);
  expect(api.LMSInitialize('')).toBe('true');
  return api;
};

function play({ element, type, value }: Vector): { answer: string; error: string } {
  const api = running();
  if (type) api.LMSSetValue('cmi.interactions.0.type', type);
  return { answer: api.LMSSetValue(element, value), error: api.LMSGetLastError() };
}

describe('every measured value', () => {
  const decided = vectors.filter(({ spec }) => /^(true|false)\//.test(spec));

  test('the table is there, and most of it is decided by the text', () => {
    expect(vectors).toHaveLength(143);
    expect(decided.length).toBeGreaterThan(130);
  });

  test.each(decided.filter(({ title }) => !(title in DISAGREEMENTS)))('$title is $spec', (vector) => {
    const { answer, error } = play(vector);
    const expected = vector.spec.startsWith('true');
    expect(answer).toBe(String(expected));
    if (expected) expect(error).toBe('0');
    else expect(vector.spec).toContain(error);
  });

  test.each(Object.entries(DISAGREEMENTS))('%s is refused: %s', (title) => {
    const vector = decided.find((one) => one.title === title);
    expect(vector?.spec).toBe('true/0');
    expect(vector && play(vector)).toEqual({ answer: 'false', error: '405' });
  });
});

describe('the state of the session', () => {
  test('nothing works before LMSInitialize', () => {
    const api = createApi12({}, HOST);
    expect([api.LMSGetValue('cmi.core.entry'), api.LMSGetLastError()]).toEqual(['', '301']);
    expect([api.LMSSetValue('cmi.core.exit', ''), api.LMSGetLastError()]).toEqual(['false', '301']);
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '301']);
    expect([api.LMSFinish(''), api.LMSGetLastError()]).toEqual(['false', '301']);
  });

  test('nothing works after LMSFinish, not even another LMSInitialize', () => {
    const api = running();
    expect(api.LMSFinish('')).toBe('true');
    expect([api.LMSGetValue('cmi.core.entry'), api.LMSGetLastError()]).toEqual(['', '301']);
    expect([api.LMSSetValue('cmi.core.exit', ''), api.LMSGetLastError()]).toEqual(['false', '301']);
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '301']);
    expect([api.LMSFinish(''), api.LMSGetLastError()]).toEqual(['false', '301']);
    expect([api.LMSInitialize(''), api.LMSGetLastError()]).toEqual(['false', '101']);
  });

  test('a second LMSInitialize is refused, and the session goes on', () => {
    const api = running();
    expect([api.LMSInitialize(''), api.LMSGetLastError()]).toEqual(['false', '101']);
    expect(api.LMSSetValue('cmi.core.lesson_status', 'incomplete')).toBe('true');
  });

  test.each([undefined, null, 'x', 0, {}])('an argument %j is refused with 201', (argument) => {
    const api = createApi12({}, HOST);
    expect([api.LMSInitialize(argument), api.LMSGetLastError()]).toEqual(['false', '201']);
    api.LMSInitialize('');
    expect([api.LMSCommit(argument), api.LMSGetLastError()]).toEqual(['false', '201']);
    expect([api.LMSFinish(argument), api.LMSGetLastError()]).toEqual(['false', '201']);
  });

  test('a success clears the error of the call before', () => {
    const api = running();
    api.LMSSetValue('cmi.core.exit', 'normal');
    api.LMSGetValue('cmi.core.entry');
    expect(api.LMSGetLastError()).toBe('0');
    expect(api.LMSGetErrorString('405')).not.toBe('');
  });
});

describe('reading and writing', () => {
  test.each([
    ['cmi.core.exit', '404'],
    ['cmi.core.session_time', '404'],
    ['cmi.interactions.0.id', '404'],
    ['cmi.objectives.0.id', '201'],
    ['cmi.interactions.0.objectives._count', '201'],
    ['cmi.core.lesson_status._children', '202'],
    ['cmi.core._count', '203'],
    ['cmi', '401'],
    ['cmi.objectives.00.id', '401'],
    ['', '401'],
  ])('reading %s gives nothing and %s', (element, error) => {
    const api = running();
    expect([api.LMSGetValue(element), api.LMSGetLastError()]).toEqual(['', error]);
  });

  test.each([85, undefined, null, true, {}, ['a']])('a value %j that is not text is refused', (value) => {
    const api = running();
    expect([api.LMSSetValue('cmi.suspend_data', value), api.LMSGetLastError()]).toEqual(['false', '405']);
  });

  test('half a character, which makes Moodle throw at the next commit, is refused', () => {
    const api = running();
    expect([api.LMSSetValue('cmi.suspend_data', '🧯'.slice(0, 1)), api.LMSGetLastError()]).toEqual(['false', '405']);
    expect(api.LMSSetValue('cmi.suspend_data', '🧯')).toBe('true');
  });

  test('a list grows by one: a gap in any index is refused with 201', () => {
    const api = running();
    const set = (element: string, value: string): string =>
      `${api.LMSSetValue(element, value)}/${api.LMSGetLastError()}`;
    expect(set('cmi.interactions.0.id', 'q0')).toBe('true/0');
    expect(set('cmi.interactions.2.id', 'q2')).toBe('false/201');
    expect(set('cmi.interactions.0.correct_responses.1.pattern', 'a')).toBe('false/201');
    expect(set('cmi.interactions.0.correct_responses.0.pattern', 'a')).toBe('true/0');
    expect(set('cmi.interactions.0.objectives.1.id', 'o')).toBe('false/201');
    expect(set('cmi.objectives.1.status', 'passed')).toBe('false/201');
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('1');
  });

  test('a response may come before its type, and is then checked for length only', () => {
    const api = running();
    expect(api.LMSSetValue('cmi.interactions.0.student_response', 'answer_1')).toBe('true');
    expect(api.LMSSetValue('cmi.interactions.0.type', 'choice')).toBe('true');
    expect(api.LMSSetValue('cmi.interactions.0.correct_responses.0.pattern', 'answer_1')).toBe('false');
  });

  test('comments add up, and the sum keeps to 4096 characters', () => {
    const api = running();
    expect(api.LMSSetValue('cmi.comments', 'a'.repeat(4000))).toBe('true');
    expect(api.LMSSetValue('cmi.comments', 'b'.repeat(97))).toBe('false');
    expect(api.LMSSetValue('cmi.comments', 'b'.repeat(96))).toBe('true');
    expect(api.LMSGetValue('cmi.comments')).toBe('a'.repeat(4000) + 'b'.repeat(96));
  });

  test('an unset maximum reads blank, as on a real LMS', () => {
    const api = running();
    expect(api.LMSGetValue('cmi.core.score.max')).toBe('');
    api.LMSSetValue('cmi.core.score.max', '100');
    expect(api.LMSGetValue('cmi.core.score.max')).toBe('100');
  });
});

describe('commits', () => {
  test('carry what the SCO set and what it was given, and nothing scorm-again invents', () => {
    const commits: unknown[] = [];
    const api = createApi12({ 'cmi.suspend_data': 'v1' }, { ...HOST, commit: (commit) => commits.push(commit) });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.score.raw', '0');
    api.LMSSetValue('cmi.core.lesson_location', '');
    api.LMSCommit('');
    api.LMSSetValue('cmi.core.session_time', '0000:00:10');
    api.LMSFinish('');
    const first = { 'cmi.suspend_data': 'v1', 'cmi.core.score.raw': '0', 'cmi.core.lesson_location': '' };
    expect(commits).toEqual([
      { final: false, cmi: first },
      { final: true, cmi: { ...first, 'cmi.core.session_time': '00:00:10' } },
    ]);
  });

  test('fail while the LMS refuses, and what they carried goes with the next', () => {
    const commits: unknown[] = [];
    let refuses = true;
    const api = createApi12({}, { commit: ({ cmi }) => commits.push(cmi), refuses: () => refuses });
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.lesson_location', 'hall');
    expect([api.LMSCommit(''), api.LMSGetLastError()]).toEqual(['false', '101']);
    expect([api.LMSFinish(''), api.LMSGetLastError()]).toEqual(['false', '101']);
    refuses = false;
    expect([api.LMSCommit(''), api.LMSFinish('')]).toEqual(['true', 'true']);
    const carried = { 'cmi.core.lesson_location': 'hall' };
    expect(commits).toEqual([carried, carried]);
  });
});
