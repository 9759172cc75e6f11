import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLockTurn, type Locks } from '../../src/device/lock-turn.ts';
import { createFakeLocks } from './fake-locks.ts';
import { later } from './fake-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function createBrowser() {
  const browser = createFakeLocks();
  return {
    ...browser,
    open() {
      const { locks, kill } = browser.openPage();
      return { ...createLockTurn({ locks, name: 'turn', later }), kill };
    },
  };
}

/** Lets 1.5 seconds pass, the longest that an answer takes. */
async function answerOf(asked: Promise<boolean | null>): Promise<boolean | null> {
  await vi.advanceTimersByTimeAsync(1_500);
  return asked;
}

test('the first page has the turn, the second has not', async () => {
  const browser = createBrowser();
  expect(await browser.open().take()).toBe(true);
  expect(await answerOf(browser.open().take())).toBe(false);
});

test('a page that has the turn is told so again', async () => {
  const page = createBrowser().open();
  await page.take();
  expect(await page.take()).toBe(true);
  expect(await answerOf(page.take())).toBe(true);
});

test('a page that was reloaded has it when the old one is gone a moment later', async () => {
  const browser = createBrowser();
  const old = browser.open();
  await old.take();
  const asked = browser.open().take();
  await vi.advanceTimersByTimeAsync(1_000);
  old.kill();
  expect(await asked).toBe(true);
});

test('who was told no does not get the lock later, and leaves it to others', async () => {
  const browser = createBrowser();
  const first = browser.open();
  await first.take();
  await answerOf(browser.open().take());
  first.kill();
  await vi.advanceTimersByTimeAsync(0);
  expect(browser.heldNames()).toEqual([]);
  expect(await browser.open().take()).toBe(true);
});

test('a lock that is granted in spite of a no is not kept', async () => {
  let grant: () => Promise<void> | undefined = () => undefined;
  const locks: Locks = {
    request: (_, __, whenGranted) => {
      grant = whenGranted;
      return new Promise(() => {});
    },
  };
  expect(await answerOf(createLockTurn({ locks, name: 'turn', later }).take())).toBe(false);
  expect(grant()).toBe(undefined);
});

test('a turn that is given back goes to who waits, and can be asked for again', async () => {
  const browser = createBrowser();
  const first = browser.open();
  await first.take();
  const second = browser.open();
  const asked = second.take();
  first.giveBack();
  expect(await asked).toBe(true);
  expect(await answerOf(first.take())).toBe(false);
  second.giveBack();
  expect(await first.take()).toBe(true);
});

test('a page that goes away while it waits gives up waiting', async () => {
  const browser = createBrowser();
  const first = browser.open();
  await first.take();
  const second = browser.open();
  const asked = second.take();
  second.giveBack();
  expect(await asked).toBe(false);
  first.kill();
  await vi.advanceTimersByTimeAsync(0);
  expect(browser.heldNames()).toEqual([]);
});

test.each<[string, Locks | undefined]>([
  ['are missing', undefined],
  ['are refused', { request: () => Promise.reject(new DOMException('insecure', 'SecurityError')) }],
  [
    'throw',
    {
      request: () => {
        throw new DOMException('insecure', 'SecurityError');
      },
    },
  ],
])('where locks %s this way says nothing', async (_, locks) => {
  expect(await createLockTurn({ locks, name: 'turn', later }).take()).toBe(null);
});

test('a lock that the browser takes away is asked for again', async () => {
  const breakings: ((reason: Error) => void)[] = [];
  const locks: Locks = {
    request: (_, __, whenGranted) =>
      new Promise((_, reject) => {
        void whenGranted();
        breakings.push(reject);
      }),
  };
  const turn = createLockTurn({ locks, name: 'turn', later });
  expect(await turn.take()).toBe(true);
  breakings[0]?.(new DOMException('lost', 'AbortError'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await turn.take()).toBe(true);
  expect(breakings).toHaveLength(2);
});
