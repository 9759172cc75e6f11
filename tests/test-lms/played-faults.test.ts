import { describe, expect, test } from 'vitest';
import { createPlayedFaults } from '../../src/test-lms/relay/played-faults.ts';

const NONE = { nextCommitFails: false, sessionExpired: false };

/** What becomes of a commit: said false, said true and lost, or kept. */
function commitWith(faults: Partial<typeof NONE>, page: { isHidden?: boolean; isOnline?: boolean } = {}) {
  let spent = 0;
  const { isHidden = false, isOnline = true } = page;
  const played = createPlayedFaults(
    { ...NONE, ...faults },
    { isHidden: () => isHidden, isOnline: () => isOnline },
    () => {
      spent += 1;
    },
  );
  const commit = (): string => (played.refuses() ? 'false' : played.loses() ? 'lost' : 'kept');
  return { commit, set: played.set, spent: () => spent };
}

describe('a commit', () => {
  test('is kept when nothing goes wrong', () => {
    const { commit, spent } = commitWith({});
    expect([commit(), spent()]).toEqual(['kept', 0]);
  });

  test('that is to fail fails once, and the page is told', () => {
    const { commit, spent } = commitWith({ nextCommitFails: true });
    expect([commit(), commit(), spent()]).toEqual(['false', 'kept', 1]);
  });

  test.each([
    ['the session has expired', { sessionExpired: true }, {}],
    ['the network is away', {}, { isOnline: false }],
  ])('fails as long as %s, and is lost without a word once the lesson is hidden', (_why, faults, page) => {
    const shown = commitWith(faults, page);
    expect([shown.commit(), shown.commit()]).toEqual(['false', 'false']);
    expect(commitWith(faults, { ...page, isHidden: true }).commit()).toBe('lost');
  });

  test('that is to fail is lost without a word when the lesson is hidden', () => {
    const { commit, spent } = commitWith({ nextCommitFails: true }, { isHidden: true });
    expect([commit(), commit(), spent()]).toEqual(['lost', 'kept', 1]);
  });

  test('is kept again once the learner has connected again', () => {
    const { commit, set } = commitWith({ sessionExpired: true });
    expect(commit()).toBe('false');
    set(NONE);
    expect(commit()).toBe('kept');
  });
});
