import { expect, test } from 'vitest';
import type { Session } from '../../src/session/view.ts';
import { aSession } from '../support/session-bench.ts';

const SILENT = { audio: 0, captions: false, language: 'en' } as const;
const UNSAID = { audio: null, captions: null, language: null };

test('what the LMS holds is not told to it again', () => {
  const bench = aSession({ preferences: { audio: 40, captions: true, language: 'fr' } });
  bench.play('a');
  expect(bench.saved.map(({ preferences }) => preferences)).toEqual(bench.saved.map(() => UNSAID));
});

test('a change is told with the next answer, and with all that follow', () => {
  const bench = aSession();
  bench.play('a');
  const before = bench.saved.length;
  bench.session.actions.prefer(SILENT);
  bench.play('ab', 'abcd');
  expect(bench.saved.slice(before).length).toBeGreaterThan(0);
  expect(bench.saved.slice(before).map(({ preferences }) => preferences)).toEqual(
    bench.saved.slice(before).map(() => SILENT),
  );
});

test('a change is no reason to save: not now, not later, not when the page is hidden', () => {
  const callsOf = (change: (session: Session) => void) => {
    const bench = aSession();
    bench.play('a');
    change(bench.session);
    bench.wait(120);
    bench.session.hide();
    bench.session.comeBack(false);
    bench.session.end();
    return bench.calls;
  };
  expect(callsOf(({ actions }) => actions.prefer(SILENT))).toEqual(callsOf(() => undefined));
});

test('a review tells the LMS nothing', () => {
  const bench = aSession({ mode: 'review', status: 'passed' });
  bench.session.actions.begin();
  bench.session.actions.prefer(SILENT);
  bench.session.end();
  expect(bench.saved).toEqual([]);
});
