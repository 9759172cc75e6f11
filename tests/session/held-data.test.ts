import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aJournal, aSession } from '../support/session-bench.ts';

const PERFECT = ['a', 'ab', 'abcd', 'a'];
const FAILING = ['b', 'c', 'dcba'];

function finished(...responses: readonly string[]) {
  const bench = aSession();
  bench.play(...responses);
  return { suspendData: bench.suspendData(), score: bench.session.view().score.raw };
}

describe('suspend data that cannot be used', () => {
  test.each([
    ['cut', '1.abcdefghij.5.1.~~~~', 'damaged'],
    ['not ours', '<img src=x onerror=alert(1)>', 'foreign'],
  ])('because it is %s is said, and a new attempt begins', (_, suspendData, held) => {
    const { session, saved } = aSession({ status: 'incomplete', suspendData });
    expect(session.view()).toMatchObject({ held, resumed: false });
    expect(saved[0]!.suspendData).not.toBe(suspendData);
  });

  test('because a later player wrote it is left alone: nothing is written', () => {
    const bench = aSession({ status: 'incomplete', suspendData: '2.abcdefghij.whatever' });
    bench.play(...PERFECT);
    bench.session.end();
    expect(bench.saved).toEqual([]);
    expect(bench.session.view()).toMatchObject({ held: 'newer', saving: 'not_recorded' });
  });

  test('never stops a lesson from being played to its ending, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^1\.[0-9a-z]{10}\.[0-9a-z._~-]*$/)),
        fc.string(),
        (suspendData, envelope) => {
          const journal = aJournal({ envelope, at: 0, isSent: false });
          const { session, play } = aSession({ status: 'incomplete', suspendData }, undefined, journal);
          play(...PERFECT);
          expect(session.view().score.raw).toBe(100);
        },
      ),
    );
  });

  test('never lowers a score that the LMS holds', () => {
    const { saved, play } = aSession({ status: 'incomplete', suspendData: 'lost', score: 90 });
    play(...FAILING);
    expect(saved.at(-1)).toMatchObject({ score: 90, status: { passed: true } });
  });
});

test('an old score that comes with a new attempt gives nobody a pass', () => {
  const { saved, play } = aSession({ status: 'not_attempted', score: 90 });
  play(...FAILING);
  expect(saved.at(-1)!.status).toEqual({ passed: false });
});

describe('an attempt that the LMS takes for over', () => {
  test('gets the score that never arrived, once, in a review', () => {
    const { suspendData } = finished(...PERFECT);
    const bench = aSession({ mode: 'review', credit: false, status: 'completed', suspendData });
    expect(bench.saved).toMatchObject([{ score: 100, status: null, location: null, sessionSeconds: null }]);
    bench.session.actions.begin();
    bench.session.hide();
    bench.session.end();
    expect(bench.calls).toEqual(['save', 'abandon gone']);
  });

  test('gets the better run that it was not told of', () => {
    const first = aSession();
    first.play(...FAILING);
    const { suspendData, score } = finished(...FAILING);
    first.network = 'lost';
    first.session.actions.replay();
    first.play(...PERFECT);
    const bench = aSession({ mode: 'review', status: 'failed', score, suspendData }, undefined, first.journal);
    expect(bench.saved).toMatchObject([{ score: 100, status: { passed: true } }]);
  });

  test.each([
    ['passed', 100, PERFECT],
    ['failed', finished(...FAILING).score, FAILING],
  ] as const)('is left alone when it is %s with its score', (status, score, responses) => {
    const { suspendData } = finished(...responses);
    expect(aSession({ mode: 'review', status, score, suspendData }).saved).toEqual([]);
  });

  test('is left alone when it holds more than the run that is known', () => {
    const { suspendData } = finished(...FAILING);
    expect(aSession({ mode: 'review', status: 'passed', score: 95, suspendData }).saved).toEqual([]);
  });

  test('does not pass because the mastery score was lowered since', () => {
    const { suspendData, score } = finished('b', 'ab', 'dcba');
    const held = { mode: 'review', status: 'failed', score, suspendData, masteryScore: 10 } as const;
    expect(aSession(held).saved).toEqual([]);
  });

  test('is never completed in a preview', () => {
    const { suspendData } = finished(...PERFECT);
    expect(aSession({ mode: 'browse', status: 'failed', suspendData }).saved).toEqual([]);
  });
});
