import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openJournalMirror } from '../../src/device/journal-mirror.ts';
import { createFakeDatabase, settled } from './fake-database.ts';
import { later } from './fake-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const openOn = (page: { readonly indexedDB?: Pick<IDBFactory, 'open'> | null }) => openJournalMirror({ page, later });

async function openOnto(database: ReturnType<typeof createFakeDatabase>) {
  const mirror = openOn(database);
  await settled();
  return mirror;
}

test('what one page puts there another page reads, until it is erased', async () => {
  const database = createFakeDatabase();
  const mirror = await openOnto(database);
  expect(mirror.put('a', 'one')).toBe(true);
  expect(mirror.put('b', 'two')).toBe(true);
  expect(mirror.put('a', 'three')).toBe(true);
  expect(await (await openOnto(database)).readAll()).toEqual([
    ['a', 'three'],
    ['b', 'two'],
  ]);
  mirror.erase('a');
  expect(await openOn(database).readAll()).toEqual([['b', 'two']]);
});

test.each([{}, { indexedDB: null }])('a browser without a database holds nothing: %o', async (page) => {
  const mirror = openOn(page);
  expect(await mirror.readAll()).toEqual([]);
  expect(mirror.put('a', 'one')).toBe(false);
  expect(() => mirror.erase('a')).not.toThrow();
});

test.each(['refuses', 'throws'] as const)('one whose database %s holds nothing', async (temper) => {
  const database = createFakeDatabase({ a: 'one' });
  database.setTemper(temper);
  const mirror = openOn(database);
  expect(await mirror.readAll()).toEqual([]);
  expect(mirror.put('a', 'two')).toBe(false);
  expect(() => mirror.erase('a')).not.toThrow();
});

test('a database that does not open is waited for a second, and used when it comes later', async () => {
  const database = createFakeDatabase({ a: 'one' });
  database.setTemper('hangs');
  const mirror = openOn(database);
  const reading = mirror.readAll();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toEqual([]);
  expect(mirror.put('a', 'two')).toBe(false);
  database.setTemper('works');
  await settled();
  expect(mirror.put('a', 'three')).toBe(true);
  await settled();
  expect(database.lines.get('a')).toBe('three');
});

test('a database that is full says so after the line that it lost, until it takes one again', async () => {
  const database = createFakeDatabase({ a: 'one' });
  const mirror = await openOnto(database);
  database.setTemper('full');
  mirror.put('a', 'two');
  await settled();
  expect(mirror.put('a', 'three')).toBe(false);
  database.setTemper('works');
  mirror.put('a', 'four');
  await settled();
  expect(mirror.put('a', 'five')).toBe(true);
});

test('another page that claims the database is let go first, and it is opened again', async () => {
  const database = createFakeDatabase();
  const mirror = await openOnto(database);
  database.setTemper('hangs');
  database.claim();
  expect(database.connectionCount()).toBe(0);
  expect(mirror.put('a', 'one')).toBe(false);
  database.setTemper('works');
  expect(mirror.put('a', 'one')).toBe(true);
});

test('a database that the browser takes away is opened again at once where it says so', async () => {
  const database = createFakeDatabase();
  const mirror = await openOnto(database);
  database.cut(true);
  await settled();
  expect(mirror.put('a', 'one')).toBe(true);
  expect(database.connectionCount()).toBe(1);
});

test('one that it takes away without a word is opened again at the first line that is lost', async () => {
  const database = createFakeDatabase();
  const mirror = await openOnto(database);
  database.cut(false);
  expect(mirror.put('a', 'one')).toBe(false);
  await settled();
  expect(mirror.put('a', 'two')).toBe(true);
  await settled();
  expect(database.lines.get('a')).toBe('two');
  expect(database.connectionCount()).toBe(1);
});
