import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JOURNAL_PREFIX } from '../../src/device/device-names.ts';
import { createDeviceStorage } from '../../src/device/device-storage.ts';
import { formatLine } from '../../src/device/journal-line.ts';
import { sweepJournals } from '../../src/device/sweep-journals.ts';
import { DAY, NOW } from './fake-page.ts';
import { contentsOf, createFakeStorage, REFUSING_STORAGE } from './fake-storage.ts';

function swept(contents: Readonly<Record<string, string>>) {
  const localStorage = createFakeStorage(contents);
  sweepJournals(createDeviceStorage({ localStorage }), NOW);
  return Object.keys(contentsOf(localStorage));
}

const lineOf = (at: number): string => formatLine({ envelope: 'a.b', at, isSent: false })!;

test('journals of any lesson are kept for 30 days and no longer', () => {
  expect(
    swept({
      [`${JOURNAL_PREFIX}a:today`]: lineOf(NOW),
      [`${JOURNAL_PREFIX}a:last`]: lineOf(NOW - 30 * DAY),
      [`${JOURNAL_PREFIX}a:old`]: lineOf(NOW - 30 * DAY - 1),
      [`${JOURNAL_PREFIX}b:old`]: lineOf(0),
    }),
  ).toEqual([`${JOURNAL_PREFIX}a:today`, `${JOURNAL_PREFIX}a:last`]);
});

test('one that a clock put in the future is kept', () => {
  expect(swept({ [`${JOURNAL_PREFIX}a:b`]: lineOf(NOW + 400 * DAY) })).toEqual([`${JOURNAL_PREFIX}a:b`]);
});

test('what is no journal is erased under our names, and stays under all others', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.array(fc.string()), (others, ours) => {
      const malformed = Object.fromEntries(ours.map((name) => [JOURNAL_PREFIX + name, 'garbage']));
      expect(swept({ ...malformed, ...others, 'reflexes:gaz_odeur': 'x' }).sort()).toEqual(
        [...Object.keys({ ...others, 'reflexes:gaz_odeur': 'x' })].sort(),
      );
    }),
  );
});

test('a device that refuses everything stops nothing', () => {
  expect(() => sweepJournals(createDeviceStorage({ localStorage: REFUSING_STORAGE }), NOW)).not.toThrow();
});
