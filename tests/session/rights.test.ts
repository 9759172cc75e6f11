import { describe, expect, test } from 'vitest';
import { aSession } from '../support/session-bench.ts';

const PERFECT = ['a', 'ab', 'abcd', 'a'];
const FAILING = ['b', 'c', 'dcba'];

describe('modes that LMSs do not guard', () => {
  test('a review writes nothing and ends the session', () => {
    const { calls, session, play } = aSession({ mode: 'review', status: 'passed', credit: false });
    play(...FAILING);
    session.end();
    expect(calls).toEqual(['abandon gone']);
  });

  test('a preview says only that it took place', () => {
    const { calls, saved, session, play } = aSession({ mode: 'browse', credit: false });
    play(...PERFECT);
    session.end();
    expect(calls).toEqual(['save', 'abandon gone']);
    expect(saved).toMatchObject([
      { status: 'browsed', score: null, suspendData: null, location: null, interactions: [] },
    ]);
  });

  test('a preview left before the network answered says so all the same: else it would pass for completed', () => {
    const bench = aSession({ mode: 'browse', credit: false }, undefined, undefined, 'lost');
    bench.session.end();
    expect(bench.calls).toEqual(['save', 'abandon gone']);
    expect(bench.saved).toMatchObject([{ status: 'browsed' }]);
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

describe.each([
  ['an LMS page that is an old copy', 'stale'],
  ['a second tab', 'second'],
] as const)('%s', (_, link) => {
  test('lets nothing begin and writes nothing', () => {
    const { calls, session } = aSession({ link });
    session.actions.begin();
    expect(session.view().screen).toBe('title');
    session.hide();
    session.end();
    expect(calls).toEqual(['abandon gone']);
  });
});
