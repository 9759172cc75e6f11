import { expect, test, vi } from 'vitest';
import { JOURNAL_PREFIX } from '../../src/device/device-names.ts';
import { formatLine } from '../../src/device/journal-line.ts';
import { createFakeBrowser, DAY, NOW, openPage } from './fake-page.ts';
import { contentsOf, REFUSING_STORAGE } from './fake-storage.ts';

const MOODLE = 'https://lms.example/pluginfile.php/57/mod_scorm/content/3/index.html';
const ENTRY = { envelope: '1.tfw8a1k2zq.1.1.~~~~hall~s.14fan2h', at: NOW, isSent: true };

test('a journal outlives its page, on the same device alone', () => {
  const browser = createFakeBrowser();
  openPage(browser, MOODLE).device.journal('marie')?.keep(ENTRY);

  expect(openPage(browser, MOODLE.replace('/3/', '/4/')).device.journal('marie')?.own()).toEqual(ENTRY);
  expect(openPage(browser, MOODLE.replace('57', '58')).device.journal('marie')?.elsewhere()).toEqual(ENTRY);
  expect(openPage(browser, MOODLE).device.journal('jean')?.own()).toBe(null);
  expect(openPage(createFakeBrowser(), MOODLE).device.journal('marie')?.own()).toBe(null);
});

test('opening a page erases journals that are too old, and nothing of others', () => {
  const browser = createFakeBrowser();
  const old = formatLine({ ...ENTRY, at: NOW - 31 * DAY })!;
  browser.storage.setItem(`${JOURNAL_PREFIX}other:path`, old);
  browser.storage.setItem('core/strings', old);
  openPage(browser);
  expect(contentsOf(browser.storage)).toEqual({ 'core/strings': old });
});

test('a device that refuses its storage opens, and keeps nothing', () => {
  for (const localStorage of [null, REFUSING_STORAGE]) {
    const { device } = openPage(createFakeBrowser(), MOODLE, { window: { localStorage } });
    expect(device.journal('marie')?.keep(ENTRY)).toBe(false);
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
