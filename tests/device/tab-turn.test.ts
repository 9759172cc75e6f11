import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser, openPage } from './fake-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Page = ReturnType<typeof openPage>;

async function turnOf({ device }: Page): Promise<boolean> {
  const asked = device.takeTurn();
  await vi.advanceTimersByTimeAsync(5_000);
  return asked;
}

describe.each([
  ['Web Locks', true],
  ['broadcast channels', false],
])('by %s', (_, hasLocks) => {
  const createBrowser = () => ({ ...createFakeBrowser(), hasLocks });

  test('one of two tabs plays a lesson', async () => {
    const browser = createBrowser();
    expect(await turnOf(openPage(browser))).toBe(true);
    expect(await turnOf(openPage(browser))).toBe(false);
  });

  test('of two tabs that open at once one plays', async () => {
    const browser = createBrowser();
    const turns = await Promise.all([openPage(browser), openPage(browser)].map(turnOf));
    expect(turns.filter(Boolean)).toHaveLength(1);
  });

  test('other lessons, other activities and other browsers play beside it', async () => {
    const browser = createBrowser();
    expect(await turnOf(openPage(browser))).toBe(true);
    expect(await turnOf(openPage(browser, undefined, { lessonId: 'gaz_fuite' }))).toBe(true);
    expect(await turnOf(openPage(browser, 'https://lms.example/other/index.html'))).toBe(true);
    expect(await turnOf(openPage(createBrowser()))).toBe(true);
  });

  test('a page that is left makes room', async () => {
    const browser = createBrowser();
    const first = openPage(browser);
    await turnOf(first);
    first.leave();
    expect(await turnOf(openPage(browser))).toBe(true);
  });

  test('a page that was just opened keeps its turn', async () => {
    const browser = createBrowser();
    const page = openPage(browser);
    page.show();
    expect(await turnOf(page)).toBe(true);
    page.show();
    expect(await turnOf(openPage(browser))).toBe(false);
  });

  test('a page asked twice at once asks once, and keeps its turn', async () => {
    const page = openPage(createBrowser());
    expect(await Promise.all([turnOf(page), turnOf(page)])).toEqual([true, true]);
  });

  describe('a page in the back/forward cache', () => {
    test('makes room, and learns when it comes back that another has its turn', async () => {
      const browser = createBrowser();
      const first = openPage(browser);
      await turnOf(first);
      first.leave();
      const second = openPage(browser);
      expect(await turnOf(second)).toBe(true);
      first.show();
      expect(await turnOf(first)).toBe(false);
      expect(await turnOf(second)).toBe(true);
    });

    test('takes its turn again by itself when it is free', async () => {
      const browser = createBrowser();
      const first = openPage(browser);
      await turnOf(first);
      first.leave();
      first.show();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await turnOf(openPage(browser))).toBe(false);
    });

    test('asks for nothing when it was the second', async () => {
      const browser = createBrowser();
      const first = openPage(browser);
      await turnOf(first);
      const second = openPage(browser);
      await turnOf(second);
      second.leave();
      first.leave();
      second.show();
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await turnOf(openPage(browser))).toBe(true);
    });
  });
});

test('a tab that the browser kills makes room', async () => {
  const browser = createFakeBrowser();
  const first = openPage(browser);
  await turnOf(first);
  first.kill();
  expect(await turnOf(openPage(browser))).toBe(true);
});

test('where locks are refused the pages ask each other', async () => {
  const browser = createFakeBrowser();
  const refused = { locks: { request: () => Promise.reject(new DOMException('insecure', 'SecurityError')) } };
  expect(await turnOf(openPage(browser, undefined, { window: { navigator: refused } }))).toBe(true);
  expect(await turnOf(openPage(browser, undefined, { window: { navigator: refused } }))).toBe(false);
});

test('a browser that has neither lets every page play', async () => {
  const browser = createFakeBrowser();
  class NoChannel extends browser.air.Channel {
    constructor(name: string) {
      super(name);
      throw new TypeError('not here');
    }
  }
  const window = { navigator: {}, BroadcastChannel: NoChannel };
  expect(await turnOf(openPage(browser, undefined, { window }))).toBe(true);
  expect(await turnOf(openPage(browser, undefined, { window }))).toBe(true);
});
