import { describe, expect, test } from 'vitest';
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

  test('says again of an unfinished attempt that it is incomplete: some LMSs forget it at a commit', () => {
    expect(aSession({ status: 'incomplete' }).saved).toMatchObject([{ status: 'incomplete', score: null }]);
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
      answer: {
        question: expect.stringContaining('?'),
        type: 'choice',
        response: 'a',
        patterns: ['a'],
        result: 'correct',
        latencySeconds: 5,
      },
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

  test('tells how much of the lesson is decided', () => {
    const { saved, play } = aSession();
    play(...PERFECT);
    expect(saved.map(({ progress }) => progress)).toEqual([0, 1 / 3, 2 / 3, 1, 1, 1]);
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
