import { expect, test } from 'vitest';
import { createDeviceStorage } from '../../src/device/device-storage.ts';
import { contentsOf, createFakeStorage, REFUSING_STORAGE } from './fake-storage.ts';

test('what is written can be read, listed and erased', () => {
  const storage = createDeviceStorage({ localStorage: createFakeStorage({ 'core/strings': 'x' }) });

  expect(storage.write('a:1', 'one')).toBe(true);
  expect(storage.read('a:1')).toBe('one');
  expect(storage.namesUnder('a:')).toEqual(['a:1']);
  storage.erase('a:1');
  expect(storage.read('a:1')).toBe(null);
});

const NO_STORAGE: readonly (readonly [string, { readonly localStorage: Storage | null }])[] = [
  [
    'refuses the property itself',
    {
      get localStorage(): Storage {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
  ],
  ['has no storage', { localStorage: null }],
  ['refuses each call', { localStorage: REFUSING_STORAGE }],
];

test.each(NO_STORAGE)('a browser that %s holds nothing, and nothing throws', (_, page) => {
  const storage = createDeviceStorage(page);

  expect(storage.write('a:1', 'one')).toBe(false);
  expect(storage.read('a:1')).toBe(null);
  expect(storage.namesUnder('a:')).toEqual([]);
  expect(() => storage.erase('a:1')).not.toThrow();
});

test('a storage that forgets what it is told has not written it', () => {
  const localStorage: Storage = { ...createFakeStorage(), setItem: () => {} };
  expect(createDeviceStorage({ localStorage }).write('a:1', 'one')).toBe(false);
});

test('a storage that is full keeps what it held', () => {
  const full: Storage = { ...createFakeStorage({ 'a:1': 'one' }), setItem: REFUSING_STORAGE.setItem };

  expect(createDeviceStorage({ localStorage: full }).write('a:1', 'two')).toBe(false);
  expect(contentsOf(full)).toEqual({ 'a:1': 'one' });
});

test('names that another tab erases while they are listed are left out', () => {
  const shrinking: Storage = { ...createFakeStorage({ 'a:1': 'one' }), length: 3 };
  expect(createDeviceStorage({ localStorage: shrinking }).namesUnder('a:')).toEqual(['a:1']);
});
