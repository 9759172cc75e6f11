import { describe, expect, test } from 'vitest';
import { decodeEnvelope, encodeEnvelope } from '../../src/envelope/codec.ts';
import type { JournalEntry } from '../../src/session/ports.ts';
import { aJournal, aSession, type Bench } from '../support/session-bench.ts';

const PERFECT = ['a', 'ab', 'abcd', 'a'];
const NOW = Date.UTC(2026, 10, 23, 8, 0, 0);

const entryOf = (envelope: string, isSent = false): JournalEntry => ({ envelope, at: NOW, isSent });

/** A page that played these answers without any of them reaching the LMS, and died. */
function unsent(...responses: readonly string[]): Bench {
  const bench = aSession();
  bench.network = 'lost';
  bench.play(...responses);
  return bench;
}

/** An attempt that the LMS has up to some answers, and the device further. */
function ahead(sent: readonly string[], lost: readonly string[]) {
  const bench = aSession();
  bench.play(...sent);
  const suspendData = bench.suspendData();
  bench.network = 'lost';
  bench.play(...lost);
  return { suspendData, journal: bench.journal };
}

function ofAttempt(suspendData: string, attempt: string, counter = 1): string {
  const decoded = decodeEnvelope(suspendData);
  if (decoded.kind !== 'envelope') throw new Error('not an envelope');
  return encodeEnvelope({ ...decoded.envelope, attempt, counter });
}

const given = ({ session }: Bench): readonly string[] =>
  session.view().progress.given.map(({ first }) => first.response);

describe('the device', () => {
  test('keeps each answer at once, before the LMS is told', () => {
    const { session, journal, saved } = aSession();
    session.actions.begin();
    session.actions.proceed();
    session.actions.answer('a');
    expect(saved.at(-1)!.interactions[0]!.answer).toBeUndefined();
    expect(journal.entry).toMatchObject({ at: NOW, isSent: false });
    expect(session.view().keptOnDevice).toBe(true);
  });

  test('keeps nothing of a lesson that was only opened', () => {
    expect(aSession().journal.entry).toBeNull();
  });

  test('keeps the place of who has read on, without an answer yet', () => {
    const { session, journal } = aSession();
    const { suspendData } = aSession();
    session.actions.begin();
    session.actions.proceed();
    const again = aSession({ status: 'incomplete', suspendData: suspendData() }, undefined, journal);
    expect(again.session.view().progress).toEqual(session.view().progress);
  });

  test('notes that the LMS was sent what it keeps', () => {
    const { journal, play } = aSession();
    play('a');
    expect(journal.entry).toMatchObject({ isSent: true });
  });

  test('that refuses to keep anything is no reason to stop, and the screen knows', () => {
    const bench = aSession();
    bench.journal.refuses = true;
    bench.play('a');
    expect(bench.session.view()).toMatchObject({ keptOnDevice: false, saving: 'sent' });
  });

  test.each([
    ['a review', { mode: 'review', status: 'failed' }],
    ['a preview', { mode: 'browse' }],
  ] as const)('keeps nothing of %s', (_, held) => {
    const { journal, play } = aSession(held);
    play(...PERFECT);
    expect(journal.entry).toBeNull();
  });
});

describe('at the next launch of the same attempt', () => {
  test('answers that the LMS does not have are taken from the device, and sent', () => {
    const { suspendData, journal } = ahead(['a'], ['ab']);
    const bench = aSession({ status: 'incomplete', suspendData }, undefined, journal);
    expect(given(bench)).toEqual(['a', 'ab']);
    expect(bench.session.view().held).toBe('recovered');
    expect(bench.saved[0]!.interactions[1]!.answer).toMatchObject({ response: 'ab' });
  });

  test('an ending that the LMS never learnt of gets its score and status', () => {
    const { suspendData, journal } = ahead(['a'], ['ab', 'abcd', 'a']);
    const { saved } = aSession({ status: 'incomplete', suspendData }, undefined, journal);
    expect(saved).toMatchObject([{ score: 100, status: { passed: true } }]);
  });

  test('what the LMS wrote last wins over an older copy, which is erased', () => {
    const before = aSession();
    before.play('a');
    const journal = aJournal(before.journal.entry);
    before.play('ab');
    const bench = aSession({ status: 'incomplete', suspendData: before.suspendData() }, undefined, journal);
    expect(given(bench)).toEqual(['a', 'ab']);
    expect(journal.entry).toBeNull();
  });

  test('a copy as new as what the LMS gives back is erased', () => {
    const before = aSession();
    before.play('a');
    before.session.hide();
    const { journal } = before;
    aSession({ status: 'incomplete', suspendData: before.suspendData() }, undefined, journal);
    expect(journal.entry).toBeNull();
  });

  test('suspend data that was cut is mended by the device', () => {
    const before = aSession();
    before.play('a', 'ab');
    const cut = before.suspendData().slice(0, 30);
    const bench = aSession({ status: 'incomplete', suspendData: cut }, undefined, before.journal);
    expect(given(bench)).toEqual(['a', 'ab']);
    expect(bench.session.view().held).toBe('recovered');
  });

  test('a place reached since, without another answer, is gone back to without a word', () => {
    const before = aSession();
    before.play('a');
    const suspendData = before.saved[1]!.suspendData!;
    const bench = aSession({ status: 'incomplete', suspendData }, undefined, before.journal);
    expect(bench.session.view().held).toBe('read');
    expect(bench.session.view().progress).toEqual(before.session.view().progress);
  });
});

describe('answers of another attempt', () => {
  test('are offered, and never poured into an attempt of their own accord', () => {
    const bench = aSession({}, undefined, aJournal(unsent('a', 'ab').journal.entry));
    expect(given(bench)).toEqual([]);
    expect(bench.session.view().offer).toEqual({
      at: NOW + 12_000,
      decided: 2,
      finished: false,
      isSent: false,
      isElsewhere: false,
    });
    bench.session.actions.begin();
    expect(bench.session.view().screen).toBe('title');
  });

  test('are no news once they were played to the ending and sent: whoever begins again is asked nothing', () => {
    const before = aSession();
    before.play('b', 'c', 'dcba');
    expect(before.journal.entry?.isSent).toBe(true);
    const bench = aSession({}, undefined, aJournal(before.journal.entry));
    expect(bench.session.view().offer).toBeNull();
    bench.session.actions.begin();
    expect(bench.session.view()).toMatchObject({ screen: 'scene', held: 'read' });
  });

  test('are offered as long as their ending is not known to have been sent', () => {
    const finished = unsent('b', 'c', 'dcba').journal.entry;
    expect(aSession({}, undefined, aJournal(finished)).session.view().offer).toMatchObject({ finished: true });
  });

  test('wait on the device for the learner’s word, whatever the LMS is told meanwhile', () => {
    const { entry } = unsent('a').journal;
    const bench = aSession({}, undefined, aJournal(entry));
    bench.session.hide();
    expect(bench.journal.entry).toBe(entry);
  });

  test('are taken up and sent at the learner’s word', () => {
    const { entry } = unsent('a', 'ab').journal;
    const bench = aSession({}, undefined, aJournal(entry));
    bench.session.actions.acceptOffer();
    expect(given(bench)).toEqual(['a', 'ab']);
    expect(bench.session.view()).toMatchObject({ offer: null, resumed: true, saving: 'sent' });
    expect(bench.suspendData().split('.')[1]).toBe(entry!.envelope.split('.')[1]);
  });

  test('are erased when the learner starts from zero', () => {
    const bench = aSession({}, undefined, aJournal(unsent('a').journal.entry));
    bench.session.actions.declineOffer();
    expect(bench.journal.entry).toBeNull();
    bench.session.actions.begin();
    expect(bench.session.view()).toMatchObject({ offer: null, screen: 'scene' });
  });

  test('are not offered to an attempt that has answers of its own', () => {
    const other = aSession();
    other.play('b');
    const held = { status: 'incomplete' as const, suspendData: ofAttempt(other.suspendData(), 'zzzzzzzzzz') };
    const bench = aSession(held, undefined, aJournal(unsent('a', 'ab').journal.entry));
    expect(bench.session.view().offer).toBeNull();
  });

  test('are not offered to a learner whom the LMS does not name: they may be anybody’s', () => {
    const bench = aSession({ learnerId: '' }, undefined, aJournal(unsent('a').journal.entry));
    expect(bench.session.view().offer).toBeNull();
  });

  test('are not offered where nothing can be recorded', () => {
    const { entry } = unsent('a').journal;
    expect(aSession({ mode: 'review' }, undefined, aJournal(entry)).session.view().offer).toBeNull();
  });

  test('given at another address are offered as such, and stay there', () => {
    const bench = aSession({}, undefined, aJournal(null, unsent('a').journal.entry));
    expect(bench.session.view().offer).toMatchObject({ isElsewhere: true });
  });

  test.each(['', 'rubbish', '1.abcdefghij.5.1.~~~~', '2.abcdefghij.x'])('that read %j are no offer', (envelope) => {
    expect(aSession({}, undefined, aJournal(entryOf(envelope))).session.view().offer).toBeNull();
  });
});

describe('two devices that have parted', () => {
  test('keep the run that one of them has finished, however often the other has written since', () => {
    const tablet = ahead([], PERFECT);
    const computer = aSession();
    computer.play('b');
    for (let turn = 0; turn < 9; turn++) computer.session.hide();
    const parted = ofAttempt(computer.suspendData(), tablet.suspendData.split('.')[1]!, 99);
    const bench = aSession({ status: 'incomplete', suspendData: parted }, undefined, tablet.journal);
    expect(bench.saved).toMatchObject([{ score: 100, status: { passed: true } }]);
  });
});
