import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createChannelTurn } from '../../src/device/channel-turn.ts';
import { createFakeAir } from './fake-air.ts';
import { later } from './fake-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function createBrowser(delay?: () => number) {
  const air = createFakeAir(delay);
  return {
    ...air,
    open: (id: string) => createChannelTurn({ open: () => new air.Channel('turn'), id, later }),
  };
}

/** Lets enough time pass for any answer. */
async function answerOf<T>(asked: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(20_000);
  return asked;
}

test('the first page has the turn, the second has not', async () => {
  const browser = createBrowser();
  expect(await answerOf(browser.open('b').take())).toBe(true);
  expect(await answerOf(browser.open('a').take())).toBe(false);
  expect(await answerOf(browser.open('c').take())).toBe(false);
});

test('a page that has the turn is told so again without asking', async () => {
  const browser = createBrowser();
  const page = browser.open('a');
  await answerOf(page.take());
  expect(await page.take()).toBe(true);
  expect(browser.said).toEqual(['ask a']);
});

test('a page that was reloaded has it when the old one is gone a moment later', async () => {
  const browser = createBrowser();
  const old = browser.open('old');
  await answerOf(old.take());
  const asked = browser.open('new').take();
  await vi.advanceTimersByTimeAsync(400);
  old.giveBack();
  expect(await answerOf(asked)).toBe(true);
});

test('of two pages that wait for a turn exactly one has it', async () => {
  const browser = createBrowser();
  const holder = browser.open('h');
  await answerOf(holder.take());
  const asked = Promise.all([browser.open('b').take(), browser.open('c').take()]);
  await vi.advanceTimersByTimeAsync(700);
  holder.giveBack();
  expect((await answerOf(asked)).filter(Boolean)).toHaveLength(1);
});

test('what is answered to another page is no answer', async () => {
  const browser = createBrowser();
  const asked = browser.open('b').take();
  new browser.Channel('turn').postMessage('taken c');
  expect(await answerOf(asked)).toBe(true);
  expect(browser.said).toEqual(['ask b', 'taken c']);
});

test('a turn that is given back is free, and asked for again', async () => {
  const browser = createBrowser();
  const first = browser.open('a');
  await answerOf(first.take());
  first.giveBack();
  const second = browser.open('b');
  expect(await answerOf(second.take())).toBe(true);
  expect(await answerOf(first.take())).toBe(false);
  second.giveBack();
  expect(await answerOf(first.take())).toBe(true);
});

test('a page that goes away while it asks, and comes back, has it only where it can say so', async () => {
  const browser = createBrowser();
  const page = browser.open('a');
  const asked = page.take();
  await vi.advanceTimersByTimeAsync(100);
  page.giveBack();
  expect(await answerOf(asked)).toBe(true);
  expect(await answerOf(browser.open('b').take())).toBe(false);
});

test('who was told no listens no longer', async () => {
  const browser = createBrowser();
  await answerOf(browser.open('a').take());
  await answerOf(browser.open('b').take());
  expect(browser.openCount()).toBe(1);
});

test('of pages that ask at any moments, heard after any delays, exactly one has the turn', async () => {
  const asking = fc.record({ id: fc.stringMatching(/^0\.[a-z0-9]{4}$/), wait: fc.nat({ max: 1_200 }) });
  const delays = fc.infiniteStream(fc.nat({ max: 240 }));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(asking, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
      delays,
      async (pages, delay) => {
        const browser = createBrowser(() => delay.next().value);
        const answers = pages.map(async ({ id, wait }) => {
          await new Promise<void>((resume) => later(resume, wait));
          return browser.open(id).take();
        });
        expect((await answerOf(Promise.all(answers))).filter(Boolean)).toHaveLength(1);
      },
    ),
  );
});

describe('messages that nobody of ours wrote', () => {
  const strange = fc.oneof(
    fc.anything(),
    fc.constantFrom('ask', 'taken', 'ask ', 'taken x', 'ask b b', 'x b', { toString: 5 }),
  );

  test('neither throw nor take away the turn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(strange), async (messages) => {
        const browser = createBrowser();
        const page = browser.open('b');
        await answerOf(page.take());
        const stranger = new browser.Channel('turn');
        for (const message of messages) stranger.postMessage(message as string);
        await answerOf(Promise.resolve());
        expect(await page.take()).toBe(true);
        expect(await answerOf(browser.open('a').take())).toBe(false);
      }),
    );
  });
});

test('where there are no channels this way says nothing', async () => {
  const open = () => {
    throw new TypeError('BroadcastChannel is not a constructor');
  };
  expect(await createChannelTurn({ open, id: 'a', later }).take()).toBe(null);
});

test('two pages with real channels agree', async () => {
  vi.useRealTimers();
  const opened: BroadcastChannel[] = [];
  const open = () => {
    const channel = new BroadcastChannel('reflexes:test');
    opened.push(channel);
    return channel;
  };
  const waiting: (() => void)[] = [];
  const first = createChannelTurn({ open, id: 'a', later: (task) => task() });
  const second = createChannelTurn({ open, id: 'b', later: (task) => waiting.push(task) });
  expect(await first.take()).toBe(true);
  const asked = second.take();
  // Each answer is a real message; each pause after one ends at once.
  for (let pause = 2; pause <= 6; pause += 2) {
    await vi.waitFor(() => expect(waiting).toHaveLength(pause));
    waiting.at(-1)?.();
  }
  expect(await asked).toBe(false);
  for (const channel of opened) channel.close();
});
