import { expect, test, vi } from 'vitest';
import { JOURNAL_PREFIX } from '../../src/device/device-names.ts';
import { formatLine } from '../../src/device/journal-line.ts';
import { settled } from './fake-database.ts';
import { createFakeBrowser, DAY, NOW, openPage } from './fake-page.ts';
import { contentsOf, REFUSING_STORAGE } from './fake-storage.ts';

const MOODLE = 'https://lms.example/pluginfile.php/57/mod_scorm/content/3/index.html';
const ENTRY = { envelope: '1.tfw8a1k2zq.1.1.~~~~hall~s.14fan2h', at: NOW, isSent: true };

const journalOf = (page: ReturnType<typeof openPage>, learnerId = 'marie') => page.device.journal(learnerId);

test('a journal outlives its page, on the same device alone', async () => {
  const browser = createFakeBrowser();
  (await journalOf(openPage(browser, MOODLE)))?.keep(ENTRY);

  expect((await journalOf(openPage(browser, MOODLE.replace('/3/', '/4/'))))?.own()).toEqual(ENTRY);
  expect((await journalOf(openPage(browser, MOODLE.replace('57', '58'))))?.elsewhere()).toEqual(ENTRY);
  expect((await journalOf(openPage(browser, MOODLE), 'jean'))?.own()).toBe(null);
  expect((await journalOf(openPage(createFakeBrowser(), MOODLE)))?.own()).toBe(null);
});

test('a journal outlives the login that empties localStorage', async () => {
  const browser = createFakeBrowser();
  (await journalOf(openPage(browser, MOODLE)))?.keep(ENTRY);
  browser.storage.clear();

  expect((await journalOf(openPage(browser, MOODLE)))?.own()).toEqual(ENTRY);
  browser.storage.clear();
  expect((await journalOf(openPage(browser, MOODLE.replace('57', '58'))))?.elsewhere()).toEqual(ENTRY);
});

test('what another page wrote and erased before this one had the turn is not brought back', async () => {
  const browser = createFakeBrowser();
  const journal = await journalOf(openPage(browser, MOODLE));
  journal?.keep(ENTRY);
  const next = openPage(browser, MOODLE);
  journal?.erase();
  expect((await journalOf(next))?.own()).toBe(null);
});

test('a database that does not open holds the launch up for a second at most', async () => {
  vi.useFakeTimers();
  const browser = createFakeBrowser();
  browser.database.setTemper('hangs');
  const asked = journalOf(openPage(browser, MOODLE));
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await asked)?.keep(ENTRY)).toBe(true);
  vi.useRealTimers();
});

test('opening a page erases journals that are too old, and nothing of others', () => {
  const browser = createFakeBrowser();
  const old = formatLine({ ...ENTRY, at: NOW - 31 * DAY })!;
  browser.storage.setItem(`${JOURNAL_PREFIX}other:path`, old);
  browser.storage.setItem('core/strings', old);
  openPage(browser);
  expect(contentsOf(browser.storage)).toEqual({ 'core/strings': old });
});

test('those that only the mirror holds are erased with them', async () => {
  const browser = createFakeBrowser();
  browser.database.lines.set(`${JOURNAL_PREFIX}other:path`, formatLine({ ...ENTRY, at: NOW - 31 * DAY })!);
  browser.database.lines.set(`${JOURNAL_PREFIX}other:new`, formatLine(ENTRY)!);
  await journalOf(openPage(browser));
  await settled();
  expect([...browser.database.lines.keys()]).toEqual([`${JOURNAL_PREFIX}other:new`]);
  expect(Object.keys(contentsOf(browser.storage))).toEqual([`${JOURNAL_PREFIX}other:new`]);
});

test('a device that refuses all storage opens, and keeps nothing', async () => {
  for (const localStorage of [null, REFUSING_STORAGE]) {
    const page = openPage(createFakeBrowser(), MOODLE, { window: { localStorage, indexedDB: null } });
    expect((await journalOf(page))?.keep(ENTRY)).toBe(false);
  }
});

test('the network is asked at the page’s own address', async () => {
  const fetch = vi.fn(async () => ({ type: 'basic' as const }));
  const { device } = openPage(createFakeBrowser(), `${MOODLE}?a=1#start`, { window: { fetch } });
  expect(await device.askNetwork()).toBe('open');
  expect(fetch).toHaveBeenCalledWith(`${MOODLE}?a=1`, expect.objectContaining({ method: 'HEAD' }));
});

test('a page in a folder asks no network', async () => {
  const fetch = vi.fn();
  const { device } = openPage(createFakeBrowser(), 'file:///D:/gaz/index.html', { window: { fetch } });
  expect(await device.askNetwork()).toBe('open');
  expect(fetch).not.toHaveBeenCalled();
});

test('a page is visible unless it says hidden', () => {
  const document: { visibilityState: DocumentVisibilityState; addEventListener: () => void } = {
    visibilityState: 'visible',
    addEventListener: () => undefined,
  };
  const { device } = openPage(createFakeBrowser(), MOODLE, { window: { document } });
  expect(device.isVisible()).toBe(true);
  document.visibilityState = 'hidden';
  expect(device.isVisible()).toBe(false);
});
