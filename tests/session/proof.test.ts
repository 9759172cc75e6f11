import { describe, expect, test } from 'vitest';
import { aSession, settled } from '../support/session-bench.ts';

describe('a commit is worth something', () => {
  test('when the network was seen just before and the page is visible', () => {
    const { provable, play } = aSession();
    play('a');
    expect(provable).toEqual([true, true]);
  });

  test('and nothing when the page is hidden: LMSs then send without waiting for an answer', () => {
    const bench = aSession();
    bench.play('a');
    bench.session.hide();
    expect(bench.provable.at(-1)).toBe(false);
  });

  test('and nothing for a page that was opened in the background', () => {
    const bench = aSession();
    bench.isVisible = false;
    bench.play('a');
    expect(bench.provable.at(-1)).toBe(false);
  });
});

describe.each(['lost', 'expired'] as const)('while the network is %s', (network) => {
  test('the LMS is left alone: it would take for sent what is lost', () => {
    const bench = aSession();
    const { length } = bench.calls;
    bench.network = network;
    bench.play('a', 'ab');
    bench.wait(300);
    expect(bench.calls).toHaveLength(length);
  });

  test('the lesson goes on, and everything is sent when it is back', () => {
    const bench = aSession();
    bench.network = network;
    bench.play('a', 'ab');
    bench.network = 'open';
    bench.session.retry();
    expect(bench.saved.at(-1)!.interactions.map(({ answer }) => answer?.response)).toEqual(['a', 'ab', undefined]);
    expect(bench.session.view().saving).toBe('sent');
  });
});

test('a network that was lost is asked again after 2, 8 and 30 seconds, then each minute', () => {
  const bench = aSession();
  bench.network = 'lost';
  bench.play('a');
  bench.network = 'open';
  bench.wait(1);
  expect(bench.session.view().saving).not.toBe('sent');
  bench.wait(1);
  expect(bench.session.view().saving).toBe('sent');
});

test('an LMS that wants another login is not asked by itself: it would lead the learner to what was asked last', () => {
  let asked = 0;
  const bench = aSession();
  bench.play('a');
  Object.defineProperty(bench, 'network', {
    get: () => {
      asked += 1;
      return 'expired';
    },
  });
  bench.play('ab');
  const before = asked;
  bench.wait(600);
  expect(asked).toBe(before);
  bench.session.retry();
  expect(asked).toBe(before + 1);
});

describe('what the learner is told', () => {
  test.each([
    ['lost', 'unsent'],
    ['expired', 'expired'],
  ] as const)('with a network that is %s, an answer is %s', (network, saving) => {
    const bench = aSession();
    bench.network = network;
    bench.play('a');
    expect(bench.session.view().saving).toBe(saving);
  });

  test('is that the LMS wants another login, also when the network is back and it refuses everything', () => {
    const bench = aSession();
    bench.network = 'expired';
    bench.play('a');
    bench.network = 'open';
    bench.result = 'refused';
    bench.session.retry();
    expect(bench.session.view().saving).toBe('expired');
  });

  test('after coming back to a page that was hidden is that all is sent, once it is proven', () => {
    const bench = aSession();
    bench.play('a');
    bench.result = 'unproven';
    bench.session.hide();
    expect(bench.session.view().saving).toBe('unsent');
    bench.result = 'sent';
    bench.session.retry();
    expect(bench.session.view().saving).toBe('sent');
  });

  test('is that answers are recorded when a later launch read them back, until another is given', () => {
    const before = aSession();
    before.play('a');
    const { session, play } = aSession({ status: 'incomplete', suspendData: before.suspendData() });
    expect(session.view().saving).toBe('recorded');
    play('ab');
    expect(session.view().saving).toBe('sent');
  });

  test('is not that a run is recorded whose status the LMS does not hold', () => {
    const before = aSession();
    before.play('a', 'ab', 'abcd', 'a');
    const after = aSession({ status: 'incomplete', suspendData: before.suspendData() });
    expect(after.session.view().saving).toBe('sent');
  });

  test('is that a run is recorded when it is read back in a review', () => {
    const before = aSession();
    before.play('a', 'ab', 'abcd', 'a');
    const held = { mode: 'review', status: 'passed', score: 100, suspendData: before.suspendData() } as const;
    expect(aSession(held).session.view().saving).toBe('recorded');
  });
});

test('suspend data sent again after an unproven commit differs, so that no LMS takes it for sent', () => {
  const bench = aSession();
  bench.play('a');
  bench.result = 'unproven';
  bench.session.hide();
  bench.session.retry();
  const [first, second] = bench.saved.slice(-2);
  expect(second!.suspendData).not.toBe(first!.suspendData);
});

test('leaving with an answer still on its way sends it first, and then closes', async () => {
  const bench = aSession();
  bench.session.actions.begin();
  bench.session.actions.proceed();
  bench.session.actions.answer('a');
  bench.session.actions.leave();
  await settled();
  expect(bench.calls.slice(-2)).toEqual(['save', 'close exit']);
  expect(bench.provable.at(-1)).toBe(true);
});

test('leaving with everything sent asks nothing more of the LMS than to close', async () => {
  const bench = aSession();
  bench.play('a', 'ab', 'abcd', 'a');
  const { length } = bench.calls;
  bench.session.actions.leave();
  await settled();
  expect(bench.calls.slice(length)).toEqual(['close exit']);
  expect(bench.saved.at(-1)!.suspendData).toBe(bench.saved.at(-2)!.suspendData);
});

test('a slow reader is kept logged in, and learns within minutes that the login has expired', () => {
  const bench = aSession();
  bench.play('a');
  bench.network = 'expired';
  bench.wait(239);
  expect(bench.session.view().saving).toBe('sent');
  bench.wait(2);
  return settled().then(() => expect(bench.session.view().saving).toBe('expired'));
});

test('an answer sent before its pause is over, because the page was shown again, is on its way no longer', () => {
  const bench = aSession();
  bench.session.actions.begin();
  bench.session.actions.proceed();
  bench.session.actions.answer('a');
  bench.session.retry();
  expect(bench.session.view().saving).toBe('sent');
});

describe('a page that was in the browser’s page cache', () => {
  test('goes on when what the device keeps is what it gave last', () => {
    const bench = aSession();
    bench.play('a');
    bench.result = 'unproven';
    bench.session.hide();
    bench.result = 'sent';
    bench.session.comeBack(true);
    expect(bench.session.view()).toMatchObject({ screen: 'scene', saving: 'sent' });
  });

  test.each([
    ['another page has written since', 'second'],
    ['another page has read its answers back since', 'stale'],
  ] as const)('gives way when %s, and writes nothing more', (_, link) => {
    const bench = aSession();
    bench.play('a');
    bench.journal.entry = link === 'second' ? { ...bench.journal.entry!, envelope: 'of another page' } : null;
    const { length } = bench.calls;
    bench.session.comeBack(true);
    bench.session.hide();
    bench.session.end();
    bench.wait(600);
    expect(bench.session.view()).toMatchObject({ screen: 'left', link });
    expect(bench.calls).toHaveLength(length);
  });

  test('gives way when nothing tells whether another one has played since', () => {
    const { session } = aSession();
    session.comeBack(true);
    expect(session.view()).toMatchObject({ screen: 'left', link: 'stale' });
  });

  test('goes on where the device keeps nothing: there is no other carrier', () => {
    const bench = aSession();
    bench.journal.refuses = true;
    bench.play('a');
    bench.session.comeBack(true);
    expect(bench.session.view().screen).toBe('scene');
  });

  test('and was merely hidden goes on without a question', () => {
    const { session } = aSession();
    session.hide();
    session.comeBack(false);
    expect(session.view().screen).toBe('title');
  });
});
