import { describe, expect, test } from 'vitest';
import { isFromHistory } from '../../src/tracking/from-history.ts';

interface Navigation {
  readonly type: string;
  readonly transferSize: number;
}

/** A window whose page came in this way, inside the windows given, the nearest first. */
function aWindow(navigation: Navigation | null, parent?: object): object {
  const frame: Record<string, unknown> = {
    performance: { getEntriesByType: () => (navigation ? [navigation] : []) },
    opener: null,
  };
  frame.parent = parent ?? frame;
  return frame;
}

/** A window that another one opened. */
const openedBy = (opener: object): object => Object.assign(aWindow(FRESH), { opener });

/** Measured on a Moodle 4.5 player in Chromium. */
const FRESH = { type: 'navigate', transferSize: 46_885 };
const RELOADED = { type: 'reload', transferSize: 55_086 };
const FROM_HISTORY = { type: 'back_forward', transferSize: 0 };
const ASKED_AGAIN = { type: 'back_forward', transferSize: 300 };

describe('a lesson stands in an old copy of its LMS', () => {
  test.each([
    ['when its parent came out of the history', aWindow(FRESH, aWindow(FROM_HISTORY))],
    ['when a grandparent did', aWindow(FRESH, aWindow(FRESH, aWindow(FROM_HISTORY)))],
    ['when the page that opened it did', openedBy(aWindow(FROM_HISTORY))],
  ])('%s', (_, start) => expect(isFromHistory(start)).toBe(true));
});

describe('a lesson stands in a page that is up to date', () => {
  const foreign = Object.defineProperty({}, 'performance', {
    get: () => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    },
  });
  test.each([
    ['when its parent was opened', aWindow(FRESH, aWindow(FRESH))],
    ['when its parent was reloaded', aWindow(FRESH, aWindow(RELOADED))],
    ['when Back asked the server again', aWindow(FRESH, aWindow(ASKED_AGAIN))],
    ['when only its own page came out of the history', aWindow(FROM_HISTORY, aWindow(FRESH))],
    ['when it stands alone', aWindow(FROM_HISTORY)],
    [
      'when the page that opened it did, but was closed',
      openedBy(Object.assign(aWindow(FROM_HISTORY), { closed: true })),
    ],
    ['when its parent says nothing', aWindow(FRESH, aWindow(null))],
    ['when its parent is of another origin', aWindow(FRESH, foreign)],
  ])('%s', (_, start) => expect(isFromHistory(start)).toBe(false));
});
