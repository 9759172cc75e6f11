import { describe, expect, test } from 'vitest';
import { aSession, settled } from '../support/session-bench.ts';

const PERFECT = ['a', 'ab', 'abcd', 'a'];
const FAILING = ['b', 'c', 'dcba'];

describe('what the LMS refused', () => {
  test('is sent again after 2, 8 and 30 seconds, then each minute, until the LMS takes it', () => {
    const bench = aSession();
    bench.result = 'refused';
    bench.play('a');
    const before = bench.saved.length;
    const sent = [1, 1, 7, 1, 29, 1, 59, 1, 60].map((seconds) => {
      bench.wait(seconds);
      return bench.saved.length - before;
    });
    expect(sent).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 5]);
    bench.result = 'sent';
    bench.wait(60);
    expect(bench.session.view().saving).toBe('sent');
    const after = bench.saved.length;
    bench.wait(600);
    expect(bench.saved).toHaveLength(after);
  });

  test('is sent again at once when the network comes back', () => {
    const bench = aSession();
    bench.result = 'refused';
    bench.play('a');
    bench.result = 'sent';
    bench.session.retry();
    expect(bench.session.view().saving).toBe('sent');
  });

  test('is left alone once the session is over', () => {
    const bench = aSession();
    bench.result = 'refused';
    bench.play('a');
    bench.session.end();
    const { length } = bench.calls;
    bench.session.retry();
    bench.wait(600);
    expect(bench.calls).toHaveLength(length);
  });
});

describe('leaving', () => {
  test('closes the session once, however often it is asked', async () => {
    const { calls, session, play } = aSession();
    play('a');
    session.actions.leave();
    session.actions.leave();
    await settled();
    session.end();
    session.hide();
    expect(calls.filter((call) => call.startsWith('close'))).toEqual(['close exit']);
    expect(session.view().screen).toBe('left');
  });

  test('takes along an answer that was not saved yet', () => {
    const { saved, session } = aSession();
    session.actions.begin();
    session.actions.proceed();
    session.actions.answer('a');
    session.end();
    expect(saved.at(-1)!.interactions[0]!.answer).toMatchObject({ response: 'a' });
  });
});

describe('what the learner is told', () => {
  test.each([
    [{}, 'sent'],
    [{ link: 'none' as const }, 'on_device'],
    [{ mode: 'review' as const }, 'not_recorded'],
  ])('with %j, an answer is %s', (held, saving) => {
    const { session, play } = aSession(held);
    play('a');
    expect(session.view().saving).toBe(saving);
  });

  test('is that an answer is on its way until the pause after it', () => {
    const { session, wait } = aSession();
    session.actions.begin();
    session.actions.proceed();
    session.actions.answer('a');
    expect(session.view().saving).toBe('sending');
    wait(1);
    expect(session.view().saving).toBe('sent');
  });

  test('is that a review can only be read', () => {
    const before = aSession();
    before.play(...FAILING);
    const held = { mode: 'review' as const, status: 'failed' as const, suspendData: before.suspendData() };
    expect(aSession(held).session.view().replay).toBe('none');
  });

  test('is that an answer is not sent when the LMS refused it', () => {
    const bench = aSession();
    bench.result = 'refused';
    bench.play('a');
    expect(bench.session.view().saving).toBe('unsent');
    bench.result = 'sent';
    bench.play('ab');
    expect(bench.session.view().saving).toBe('sent');
  });
});

test('counters rise from write to write, so that the later of two envelopes is known', () => {
  const { saved, play } = aSession();
  play(...PERFECT);
  const counters = saved.map(({ suspendData }) => Number.parseInt(suspendData!.split('.')[2]!, 36));
  expect(counters.every((counter, index) => counter > (counters[index - 1] ?? 0))).toBe(true);
});
