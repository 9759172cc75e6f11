import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { followPage } from '../../src/entry/follow-page.ts';
import type { Session } from '../../src/session/view.ts';

type Called = 'hide' | 'retry' | 'comeBack' | 'giveWay' | 'end';

/** A page that is followed, and what the session was told of it. */
function aPage(isFirst = true) {
  const called: Called[] = [];
  const tell = (call: Called) => () => void called.push(call);
  const calls: readonly Called[] = ['hide', 'retry', 'comeBack', 'giveWay', 'end'];
  const session = Object.fromEntries(calls.map((call) => [call, tell(call)]));
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const window = Object.assign(new EventTarget(), { document });
  followPage(window as unknown as Window, session as unknown as Session, { takeTurn: async () => isFirst });
  return {
    called,
    see: (visibilityState: DocumentVisibilityState) => {
      document.visibilityState = visibilityState;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    happen: async (type: string, persisted = false) => {
      window.dispatchEvent(Object.assign(new Event(type), { persisted }));
      await Promise.resolve();
    },
  };
}

describe('the session', () => {
  let page: ReturnType<typeof aPage>;
  beforeEach(() => {
    page = aPage();
  });

  test('commits when its page is hidden, and proves it when it is shown again', () => {
    page.see('hidden');
    page.see('visible');
    expect(page.called).toEqual(['hide', 'comeBack']);
  });

  test('sends what is left when the network is back', async () => {
    await page.happen('online');
    expect(page.called).toEqual(['retry']);
  });

  test('ends when its page goes away for good', async () => {
    await page.happen('pagehide');
    expect(page.called).toEqual(['end']);
  });

  test('goes on in a page that went into the page cache and comes back', async () => {
    await page.happen('pagehide', true);
    await page.happen('pageshow', true);
    expect(page.called).toEqual(['hide', 'comeBack']);
  });

  test('gives way when another tab has taken the lesson meanwhile', async () => {
    const other = aPage(false);
    await other.happen('pagehide', true);
    await other.happen('pageshow', true);
    expect(other.called).toEqual(['hide', 'comeBack', 'giveWay']);
  });

  test('is told nothing of a page that is shown for the first time', async () => {
    await page.happen('pageshow');
    expect(page.called).toEqual([]);
  });
});

test('no file of src/ listens for unload or beforeunload', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const listeners = files.filter((file) => /['"](before)?unload['"]/.test(readFileSync(`src/${file}`, 'utf8')));
  expect(listeners).toEqual([]);
});
