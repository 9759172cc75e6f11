import { describe, expect, test } from 'vitest';
import { aSession } from '../support/session-bench.ts';

const PERFECT = ['a', 'ab', 'abcd', 'a'];
const FAILING = ['b', 'c', 'dcba'];

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
