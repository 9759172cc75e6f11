import { describe, expect, test } from 'vitest';
import { everyKind } from '../support/lesson-builder.ts';
import { aSession } from '../support/session-bench.ts';

const PERFECT = ['a', 'ab', 'abcd', 'a'];
const FAILING = ['b', 'c', 'dcba'];

describe('at launch', () => {
  test('says at once that the lesson is incomplete, and keeps the new attempt', () => {
    const { saved, suspendData } = aSession();
    expect(saved).toMatchObject([{ status: 'incomplete', score: null, location: 'debut' }]);
    expect(saved[0]!.interactions).toEqual([
      { id: 's_q1', objective: 'objectif' },
      { id: 's_choix', objective: 'objectif' },
      { id: 's_ordre', objective: 'objectif' },
    ]);
    expect(suspendData()).toMatch(/^1\.[0-9a-z]{10}\./);
  });

  test('leaves the status of an unfinished attempt as it is', () => {
    expect(aSession({ status: 'incomplete' }).saved).toMatchObject([{ status: null, score: null }]);
  });

  test.each(['completed', 'passed', 'failed'] as const)('writes nothing when the LMS already holds %s', (status) => {
    const { saved, session, play } = aSession({ status });
    play(...PERFECT);
    session.end();
    expect(saved).toEqual([]);
  });
});

describe('answering', () => {
  test('saves each answer once, at the pause after it', () => {
    const { saved, play } = aSession();
    play('a', 'ab');
    expect(saved).toHaveLength(3);
    expect(saved[1]!.interactions[0]).toMatchObject({
      id: 's_q1',
      answer: { type: 'choice', response: 'a', patterns: ['a'], result: 'correct', latencySeconds: 5 },
    });
    expect(saved[1]!.interactions[1]).not.toHaveProperty('answer');
  });

  test('reports the first answer of a slot, never the one that replaced a fatal one', () => {
    const { saved, play } = aSession();
    play('c', 'a');
    expect(saved.at(-1)!.interactions[0]!.answer).toMatchObject({ response: 'c', result: 'wrong' });
  });

  test('gives an acceptable answer the neutral result', () => {
    const { saved, play } = aSession();
    play('b');
    expect(saved.at(-1)!.interactions[0]!.answer).toMatchObject({ result: 'neutral' });
  });

  test('saves the position when the page is hidden', () => {
    const { saved, session, play } = aSession();
    play('a');
    const count = saved.length;
    session.hide();
    expect(saved).toHaveLength(count + 1);
    expect(saved.at(-1)!.location).toBe('choix');
  });

  test('sends no score and no result before the ending', () => {
    const { saved, play } = aSession();
    play('a', 'ab');
    expect(saved.map(({ score }) => score)).toEqual([null, null, null]);
    expect(saved.map(({ status }) => status)).toEqual(['incomplete', 'incomplete', 'incomplete']);
  });
});

describe('at the ending', () => {
  test('reports the score, the outcome and the objectives together', () => {
    const { saved, play } = aSession();
    play(...PERFECT);
    expect(saved.at(-1)).toMatchObject({
      score: 100,
      status: { passed: true },
      objectives: [{ id: 'objectif', raw: 100, status: 'passed' }],
    });
  });

  test('shows the very number that it reports', () => {
    const { saved, session, play } = aSession();
    play('b', 'a', 'abcd');
    expect(session.view().score.raw).toBe(saved.at(-1)!.score);
  });

  test('follows the mastery score of the LMS', () => {
    const { saved, play } = aSession({ masteryScore: 100 });
    play('b', 'ab', 'abcd');
    expect(saved.at(-1)).toMatchObject({ score: 83, status: { passed: false } });
  });
});

describe('another run in the session', () => {
  test('after a failure replaces score, status, objectives and interactions together when it is better', () => {
    const { saved, session, play } = aSession();
    play(...FAILING);
    expect(saved.at(-1)).toMatchObject({ status: { passed: false } });
    expect(session.view().replay).toBe('counts');
    session.actions.replay();
    play('a', 'ab');
    expect(saved.at(-1)!.interactions[0]!.answer).toMatchObject({ response: 'b' });
    play('abcd', 'a');
    expect(saved.at(-1)).toMatchObject({ score: 100, status: { passed: true } });
    expect(saved.at(-1)!.interactions[0]!.answer).toMatchObject({ response: 'a' });
  });

  test('after a failure changes nothing when it is worse', () => {
    const { saved, session, play } = aSession();
    play('b', 'ab', 'dcba');
    const { score } = saved.at(-1)!;
    session.actions.replay();
    play(...FAILING);
    expect(saved.at(-1)!.score).toBe(score);
  });

  test('after a pass is training: nothing is written, and the screen says so', () => {
    const { saved, session, play } = aSession();
    play(...PERFECT);
    const count = saved.length;
    expect(session.view().replay).toBe('training');
    session.actions.replay();
    play(...FAILING);
    expect(saved).toHaveLength(count);
    expect(session.view().saving).toBe('not_recorded');
  });
});

describe('resuming', () => {
  test('comes back to the same scene with the same answers', () => {
    const before = aSession();
    before.play('c', 'a', 'ab');
    const { session } = aSession({ status: 'incomplete', suspendData: before.suspendData(), interactionCount: 3 });
    expect(session.view().resumed).toBe(true);
    session.actions.begin();
    expect(session.view().progress).toEqual({ ...before.session.view().progress, state: 'choix/good' });
  });

  test('after an ending whose status the LMS does not hold sends score and status again', () => {
    const before = aSession();
    before.play(...PERFECT);
    const { saved } = aSession({ status: 'incomplete', suspendData: before.suspendData() });
    expect(saved).toMatchObject([{ score: 100, status: { passed: true } }]);
  });

  test('of a finished attempt shows its frozen score', () => {
    const before = aSession();
    before.play(...PERFECT);
    const { session } = aSession({ status: 'passed', suspendData: before.suspendData() });
    expect(session.view()).toMatchObject({ score: { raw: 100, passed: true }, progress: { state: 'fin' } });
  });

  test('of a failed attempt shows its debrief, not another run that was broken off', () => {
    const before = aSession();
    before.play(...FAILING);
    before.session.actions.replay();
    before.play('a');
    const { session } = aSession({ status: 'failed', suspendData: before.suspendData() });
    expect(session.view()).toMatchObject({ progress: { state: 'fin' }, score: { passed: false } });
  });

  test('starts afresh from suspend data that is not ours', () => {
    const { session, suspendData } = aSession({ status: 'incomplete', suspendData: '<b>x</b>' });
    expect(session.view()).toMatchObject({ resumed: false, progress: { state: 'debut' } });
    expect(suspendData()).toMatch(/^1\./);
  });

  test('shows choices in the same order', () => {
    const before = aSession();
    const { session } = aSession({ status: 'incomplete', suspendData: before.suspendData() });
    expect(session.view().seed).toBe(before.session.view().seed);
  });
});

describe('modes that LMSs do not guard', () => {
  test('a review writes nothing and ends the session', () => {
    const { calls, session, play } = aSession({ mode: 'review', status: 'passed', credit: false });
    play(...FAILING);
    session.end();
    expect(calls).toEqual(['abandon']);
  });

  test('a preview says only that it took place', () => {
    const { calls, saved, session, play } = aSession({ mode: 'browse', credit: false });
    play(...PERFECT);
    session.end();
    expect(calls).toEqual(['save', 'abandon']);
    expect(saved).toMatchObject([
      { status: 'browsed', score: null, suspendData: null, location: null, interactions: [] },
    ]);
  });

  test('a preview of an attempt already begun writes nothing', () => {
    expect(aSession({ mode: 'browse', credit: false, status: 'incomplete' }).calls).toEqual([]);
  });

  test('without credit writes the place and never a result', () => {
    const { saved, play } = aSession({ credit: false });
    play(...PERFECT);
    expect(
      saved.every(
        ({ score, status, interactions }) => score === null && status === 'incomplete' && interactions.length === 0,
      ),
    ).toBe(true);
  });
});

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

describe('an LMS page that is an old copy', () => {
  test('lets nothing begin and writes nothing', () => {
    const { calls, session } = aSession({ link: 'stale' });
    session.actions.begin();
    expect(session.view().screen).toBe('title');
    session.hide();
    session.end();
    expect(calls).toEqual(['abandon']);
  });
});

describe('leaving', () => {
  test('closes the session once, however often it is asked', () => {
    const { calls, session, play } = aSession();
    play('a');
    session.actions.leave();
    session.end();
    session.hide();
    expect(calls.filter((call) => call === 'close')).toHaveLength(1);
    expect(calls.at(-1)).toBe('close');
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

test('counters rise with each write, so that the later of two envelopes is known', () => {
  const { saved, play } = aSession({}, everyKind());
  play(...PERFECT);
  const counters = saved.map(({ suspendData }) => Number.parseInt(suspendData!.split('.')[2]!, 36));
  expect(counters).toEqual(counters.map((_, index) => index + 1));
});
