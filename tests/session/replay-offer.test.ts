import { describe, expect, test } from 'vitest';
import type { Launch } from '../../src/tracking/tracker.ts';
import { everyKind } from '../support/lesson-builder.ts';
import { aSession, type Bench } from '../support/session-bench.ts';

const PERFECT = ['a', 'ab', 'abcd', 'a'];
const FAILING = ['b', 'c', 'dcba'];

const suspendDataAfter = (...responses: string[]): string => {
  const bench = aSession();
  bench.play(...responses);
  return bench.suspendData();
};

/** Another launch after a failure that the LMS does not hold as final. */
const afterFailure = (held: Partial<Launch> = {}): Bench =>
  aSession({ status: 'incomplete', suspendData: suspendDataAfter(...FAILING), ...held });

const playAnother = ({ session, play }: Bench): void => {
  session.actions.begin();
  session.actions.replay();
  play(...PERFECT);
};

describe('another run, after a failure of an earlier launch,', () => {
  test('is training on an LMS, and leaves the failure as it was sent', () => {
    const bench = afterFailure();
    expect(bench.session.view().replay).toBe('training');
    const { length } = bench.saved;
    playAnother(bench);
    expect(bench.session.view()).toMatchObject({ counts: false, saving: 'not_recorded' });
    expect(bench.saved).toHaveLength(length);
    bench.session.end();
    expect(bench.saved.at(-1)).toMatchObject({ status: { passed: false } });
  });

  test('counts where no LMS records', () => {
    const bench = afterFailure({ link: 'none' });
    expect(bench.session.view().replay).toBe('counts');
    playAnother(bench);
    expect(bench.saved.at(-1)).toMatchObject({ score: 100, status: { passed: true } });
    expect(bench.session.view().replay).toBe('training');
  });

  test.each([
    ['the LMS holds the failure', { status: 'failed' }],
    ['the launch is without credit', { credit: false }],
  ] as const)('is training when %s', (_, held) => {
    expect(afterFailure(held).session.view().replay).toBe('training');
    expect(afterFailure({ ...held, link: 'none' }).session.view().replay).toBe('training');
  });
});

test('another run after a pass of an earlier launch is training even where no LMS records', () => {
  const held = { status: 'incomplete', link: 'none', suspendData: suspendDataAfter(...PERFECT) } as const;
  expect(aSession(held).session.view().replay).toBe('training');
});

test('no other run is offered before the ending', () => {
  expect(afterFailure({ suspendData: suspendDataAfter('b') }).session.view().replay).toBe('none');
});

describe('another run after an assessment, whose debrief told every answer,', () => {
  const assessment = everyKind({ preset: 'assessment' });

  test('is training, and the failure stays as it was sent', () => {
    const bench = aSession({}, assessment);
    bench.play(...FAILING);
    expect(bench.session.view().replay).toBe('training');
    const { length } = bench.saved;
    bench.session.actions.replay();
    bench.play(...PERFECT);
    expect(bench.session.view()).toMatchObject({ counts: false, saving: 'not_recorded' });
    expect(bench.saved.slice(length).filter(({ score }) => score === 100)).toEqual([]);
    bench.session.end();
    expect(bench.saved.at(-1)).toMatchObject({ status: { passed: false } });
  });

  test('is training in another launch too', () => {
    const bench = aSession({}, assessment);
    bench.play(...FAILING);
    const suspendData = bench.suspendData();
    expect(aSession({ status: 'incomplete', suspendData, link: 'none' }, assessment).session.view().replay).toBe(
      'training',
    );
  });
});
