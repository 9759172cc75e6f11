import { describe, expect, test } from 'vitest';
import { readSessionMessage } from '../../src/test-lms/relay-messages.ts';

const commit = (changed: object): unknown => ({ kind: 'commit', sequence: 1, final: false, cmi: {}, ...changed });
const many = (count: number, value: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`cmi.objectives.${at}.id`, value]));

describe('a message of the relay', () => {
  test('is read when it has its form', () => {
    const message = commit({ final: true, cmi: { 'cmi.suspend_data': 'a'.repeat(64_000) } });
    expect(readSessionMessage(message)).toEqual(message);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'commit'],
    ['a list', ['commit']],
    ['an unknown kind', { kind: 'ready', token: 'x' }],
    ['a commit without number', commit({ sequence: 'x' })],
    ['a commit that may or may not be final', commit({ final: 1 })],
    ['a commit without data', commit({ cmi: null })],
    ['a value that is not text', commit({ cmi: { 'cmi.core.score.raw': 100 } })],
    ['a value too long', commit({ cmi: { 'cmi.suspend_data': 'a'.repeat(70_000) } })],
    ['a name too long', commit({ cmi: { ['a'.repeat(300)]: '' } })],
    ['too many elements', commit({ cmi: many(5_001, '') })],
    ['too much in all', commit({ cmi: many(4_000, 'a'.repeat(300)) })],
    ['a call without arguments', { kind: 'call', call: { name: 'LMSCommit', answer: 'true', error: '0' } }],
  ])('is left aside when it is %s', (_what, message) => {
    expect(readSessionMessage(message)).toBeNull();
  });

  test('a name that means something to JavaScript is data like another', () => {
    const message = JSON.parse(
      '{"kind":"commit","sequence":1,"final":false,"cmi":{"__proto__":"x","cmi.comments":"y"}}',
    );
    const read = readSessionMessage(message);
    expect(read?.kind === 'commit' && Object.entries(read.cmi)).toEqual([
      ['__proto__', 'x'],
      ['cmi.comments', 'y'],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('a call is cut to what can be shown', () => {
    const call = { name: 'LMSSetValue', args: ['a'.repeat(9_000)], answer: 'true', error: '0', milliseconds: 1 };
    const read = readSessionMessage({ kind: 'call', call });
    expect(read?.kind === 'call' && read.call.args[0]?.length).toBe(5_000);
  });
});
