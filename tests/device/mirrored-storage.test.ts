import { expect, test } from 'vitest';
import { createDeviceStorage } from '../../src/device/device-storage.ts';
import { formatLine } from '../../src/device/journal-line.ts';
import { openJournalMirror } from '../../src/device/journal-mirror.ts';
import { createMirroredStorage } from '../../src/device/mirrored-storage.ts';
import { createFakeDatabase, settled } from './fake-database.ts';
import { createFakeStorage, REFUSING_STORAGE } from './fake-storage.ts';

const lineOf = (at: number): string => formatLine({ envelope: `e${at}`, at, isSent: false })!;
const later = () => undefined;

/** A page whose `localStorage` and database hold what is given. */
async function openPage(
  localStorage: Storage | null,
  database: Partial<ReturnType<typeof createFakeDatabase>> = createFakeDatabase(),
) {
  const storage = createMirroredStorage(
    createDeviceStorage({ localStorage }),
    openJournalMirror({ page: database, later }),
  );
  await storage.restore();
  return storage;
}

test('lines that a login emptied out of localStorage are there again, for each page', async () => {
  const localStorage = createFakeStorage();
  const database = createFakeDatabase();
  const storage = await openPage(localStorage, database);
  storage.write('a', lineOf(1));
  storage.write('a', lineOf(2));
  storage.write('b', lineOf(3));
  localStorage.clear();
  expect(storage.read('a')).toBe(null);
  const next = await openPage(localStorage, database);
  expect(next.read('a')).toBe(lineOf(2));
  expect(localStorage.getItem('a')).toBe(lineOf(2));
  expect(localStorage.getItem('b')).toBe(lineOf(3));
});

test('of two lines under a name the later one is read, wherever it was', async () => {
  const storage = await openPage(
    createFakeStorage({ a: lineOf(5), b: lineOf(1), c: 'garbage' }),
    createFakeDatabase({ a: lineOf(4), b: lineOf(2), c: lineOf(0) }),
  );
  expect(['a', 'b', 'c'].map(storage.read)).toEqual([lineOf(5), lineOf(2), lineOf(0)]);
});

test('what is erased is erased in both', async () => {
  const localStorage = createFakeStorage();
  const database = createFakeDatabase();
  const storage = await openPage(localStorage, database);
  storage.write('a', lineOf(1));
  storage.erase('a');
  await settled();
  expect(localStorage.length + database.lines.size).toBe(0);
  expect((await openPage(localStorage, database)).read('a')).toBe(null);
});

test('what the mirror holds that is no line is put nowhere, and erased', async () => {
  const localStorage = createFakeStorage();
  const database = createFakeDatabase({ a: 'garbage', b: lineOf(1) });
  await openPage(localStorage, database);
  await settled();
  expect([...database.lines.keys()]).toEqual(['b']);
  expect(localStorage.getItem('a')).toBe(null);
});

test('what another page writes or erases is seen at once', async () => {
  const localStorage = createFakeStorage();
  const database = createFakeDatabase();
  const [storage, other] = [await openPage(localStorage, database), await openPage(localStorage, database)];
  storage.write('a', lineOf(1));
  other.write('a', lineOf(2));
  expect(storage.read('a')).toBe(lineOf(2));
  other.erase('a');
  expect(storage.read('a')).toBe(null);
});

test.each([null, REFUSING_STORAGE])('where localStorage is refused the mirror keeps everything alone', async (none) => {
  const database = createFakeDatabase();
  const storage = await openPage(none, database);
  expect(storage.write('a', lineOf(1))).toBe(true);
  expect(storage.read('a')).toBe(lineOf(1));
  const next = await openPage(none, database);
  expect(next.read('a')).toBe(lineOf(1));
  expect(next.namesUnder('')).toEqual(['a']);
  expect(next.namesUnder('b')).toEqual([]);
  next.erase('a');
  expect(next.read('a')).toBe(null);
  expect(next.namesUnder('')).toEqual([]);
});

test('a full localStorage does not hide later lines behind the one it holds', async () => {
  const texts = createFakeStorage({ a: lineOf(1) });
  let isFull = true;
  const localStorage: Storage = {
    ...texts,
    length: 1,
    setItem: (name, line) => (isFull ? REFUSING_STORAGE : texts).setItem(name, line),
  };
  const database = createFakeDatabase();
  const storage = await openPage(localStorage, database);
  const sameInstant = formatLine({ envelope: 'b', at: 1, isSent: false })!;
  expect(storage.write('a', sameInstant)).toBe(true);
  expect(storage.read('a')).toBe(sameInstant);
  expect(storage.write('a', lineOf(2))).toBe(true);
  expect(storage.read('a')).toBe(lineOf(2));
  expect(storage.namesUnder('')).toEqual(['a']);
  expect((await openPage(localStorage, database)).read('a')).toBe(lineOf(2));

  texts.setItem('a', lineOf(3));
  expect(storage.read('a')).toBe(lineOf(3));
  isFull = false;
  storage.write('a', lineOf(4));
  localStorage.removeItem('a');
  expect(storage.read('a')).toBe(null);
});

test.each(['refuses', 'throws', 'full'] as const)(
  'with a database that %s, localStorage keeps everything alone',
  async (temper) => {
    const database = createFakeDatabase();
    database.setTemper(temper);
    const localStorage = createFakeStorage({ a: lineOf(1) });
    const storage = await openPage(localStorage, database);
    expect(storage.read('a')).toBe(lineOf(1));
    expect(storage.write('a', lineOf(2))).toBe(true);
    expect(storage.read('a')).toBe(lineOf(2));
    storage.erase('a');
    expect(storage.read('a')).toBe(null);
  },
);

test('where neither works nothing is kept, and nothing is said to be', async () => {
  const storage = await openPage(REFUSING_STORAGE, {});
  expect(storage.write('a', lineOf(1))).toBe(false);
  expect(storage.read('a')).toBe(null);
  expect(storage.namesUnder('')).toEqual([]);
  expect(() => storage.erase('a')).not.toThrow();
});
