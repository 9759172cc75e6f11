import { type BrowserDeviceInput, createBrowserDevice, type PageWindow } from '../../src/device/browser-device.ts';
import { openMirroredStorage } from '../../src/device/mirrored-storage.ts';
import { createFakeAir } from './fake-air.ts';
import { createFakeDatabase } from './fake-database.ts';
import { createFakeLocks } from './fake-locks.ts';
import { createFakeStorage } from './fake-storage.ts';

export const NOW = Date.UTC(2026, 2, 2);
export const DAY = 24 * 60 * 60 * 1_000;

/** What the pages of one browser share. */
export const createFakeBrowser = () => ({
  storage: createFakeStorage(),
  database: createFakeDatabase(),
  locks: createFakeLocks(),
  air: createFakeAir(),
  hasLocks: true,
});

export const later = (task: () => void, milliseconds: number): unknown => setTimeout(task, milliseconds);

/** Opens a page of a browser at an address, and its device. */
export function openPage(
  browser: ReturnType<typeof createFakeBrowser>,
  address = 'https://lms.example/mod/lesson/index.html',
  { window: changes, ...input }: Partial<Omit<BrowserDeviceInput, 'window'> & { window: Partial<PageWindow> }> = {},
) {
  const { locks, kill } = browser.locks.openPage();
  const events = new EventTarget();
  const location = new URL(address);
  const window: PageWindow = {
    origin: location.origin,
    location,
    localStorage: browser.storage,
    indexedDB: browser.database.indexedDB,
    document: { visibilityState: 'visible', addEventListener: () => undefined },
    navigator: browser.hasLocks ? { locks } : {},
    BroadcastChannel: browser.air.Channel,
    fetch: async () => ({ type: 'basic' }),
    addEventListener: (type, listener) => events.addEventListener(type, listener),
    ...changes,
  };
  const tell = (type: 'pagehide' | 'pageshow') => events.dispatchEvent(new Event(type));
  return {
    device: createBrowserDevice({
      window,
      storage: openMirroredStorage({ page: window, later }),
      lessonId: 'gaz_odeur',
      now: () => NOW,
      random: Math.random,
      later,
      ...input,
    }),
    /** The page is left: for good, or for the back/forward cache. */
    leave: () => tell('pagehide'),
    /** The page comes back from there, or was just opened. */
    show: () => tell('pageshow'),
    kill,
  };
}
