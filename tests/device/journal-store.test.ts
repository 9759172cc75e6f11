import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalName, shelfName } from '../../src/device/device-names.ts';
import { createDeviceStorage } from '../../src/device/device-storage.ts';
import { createJournal } from '../../src/device/journal-store.ts';
import { contentsOf, createFakeStorage, REFUSING_STORAGE } from './fake-storage.ts';

const HERE = '/pluginfile.php/57/mod_scorm/content/3/index.html';
const ELSEWHERE = '/pluginfile.php/58/mod_scorm/content/1/index.html';
const ENTRY = { envelope: '1.a1b2c3.4.2.~~.x', at: 1_700_000_000_000, isSent: false };

function createDevice(localStorage = createFakeStorage()) {
  const storage = createDeviceStorage({ localStorage });
  return {
    localStorage,
    open: ({ learnerId = 'marie.dupont', lessonId = 'gaz_odeur', pathname = HERE } = {}) =>
      createJournal({ storage, learnerId, lessonId, pathname, isReadable: (text) => text !== 'unreadable' }),
  };
}

const nameOf = (pathname: string): string => journalName(shelfName('marie.dupont', 'gaz_odeur'), pathname);

describe('own()', () => {
  test('gives back any text that was kept, to a later page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (envelope, isSent) => {
        const device = createDevice();
        expect(device.open().keep({ ...ENTRY, envelope, isSent })).toBe(true);
        expect(device.open().own()).toEqual({ ...ENTRY, envelope, isSent });
      }),
    );
  });

  test('gives the last entry kept, and none once erased', () => {
    const journal = createDevice().open();
    journal.keep(ENTRY);
    journal.keep({ ...ENTRY, isSent: true });
    expect(journal.own()).toEqual({ ...ENTRY, isSent: true });
    journal.erase();
    expect(journal.own()).toBe(null);
  });

  test('is null whatever else is stored in its place, and erases it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (garbage) => {
        fc.pre(!garbage.startsWith('1 '));
        const device = createDevice(createFakeStorage({ [nameOf(HERE)]: garbage }));
        expect(device.open().own()).toBe(null);
        expect(contentsOf(device.localStorage)).toEqual({});
      }),
    );
  });

  test('sees a package that was updated in Moodle', () => {
    const device = createDevice();
    device.open().keep(ENTRY);
    expect(device.open({ pathname: HERE.replace('/3/', '/4/') }).own()).toEqual(ENTRY);
  });

  test.each([
    ['learner', { learnerId: 'jean.martin' }],
    ['learner without an id', { learnerId: '' }],
    ['lesson', { lessonId: 'gaz_fuite' }],
  ])('sees nothing of another %s, here or elsewhere', (_, who) => {
    const device = createDevice();
    device.open().keep(ENTRY);
    device.open({ pathname: ELSEWHERE }).keep(ENTRY);
    expect(device.open(who).own()).toBe(null);
    expect(device.open(who).elsewhere()).toBe(null);
  });
});

describe('elsewhere()', () => {
  test('gives the latest entry of the other addresses', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 6 }), (dates) => {
        const device = createDevice();
        dates.forEach((at, index) => {
          device.open({ pathname: `/course${index}/index.html` }).keep({ ...ENTRY, at });
        });
        device.open().keep({ ...ENTRY, at: 2 ** 40 });
        expect(device.open().elsewhere()).toEqual({ ...ENTRY, at: Math.max(...dates) });
      }),
    );
  });

  test('passes over what cannot be read, however late it pretends to be', () => {
    const device = createDevice();
    device.open({ pathname: '/one/index.html' }).keep({ ...ENTRY, envelope: 'unreadable', at: 2 ** 45 });
    device.open({ pathname: '/other/index.html' }).keep(ENTRY);
    expect(device.open().elsewhere()).toEqual(ENTRY);
  });

  test('is null when only this address has one', () => {
    const journal = createDevice().open();
    journal.keep(ENTRY);
    expect(journal.elsewhere()).toBe(null);
  });

  test('passes over what is no entry, and erases it', () => {
    const device = createDevice(createFakeStorage({ [nameOf('/broken')]: 'garbage' }));
    device.open({ pathname: ELSEWHERE }).keep(ENTRY);
    expect(device.open().elsewhere()).toEqual(ENTRY);
    expect(Object.keys(contentsOf(device.localStorage))).toEqual([nameOf(ELSEWHERE)]);
  });

  test('is null where the LMS names no learner: it could be anybody’s', () => {
    const device = createDevice();
    device.open({ learnerId: '', pathname: ELSEWHERE }).keep(ENTRY);
    device.open({ learnerId: '' }).keep(ENTRY);
    expect(device.open({ learnerId: '' }).own()).toEqual(ENTRY);
    expect(device.open({ learnerId: '' }).elsewhere()).toBe(null);
  });
});

test('names that are not ours are left as they are', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), (others) => {
      const device = createDevice(createFakeStorage(others));
      const journal = device.open();
      journal.keep(ENTRY);
      journal.own();
      journal.elsewhere();
      journal.erase();
      expect(contentsOf(device.localStorage)).toEqual(contentsOf(createFakeStorage(others)));
    }),
  );
});

test('nothing stored tells who learns, what, or where', () => {
  const device = createDevice();
  device.open().keep(ENTRY);
  expect(JSON.stringify(contentsOf(device.localStorage))).not.toMatch(/marie|dupont|gaz|pluginfile|57/i);
});

test('a device that refuses says so, and an entry too long is refused without losing the one before', () => {
  const refusing = createDevice(REFUSING_STORAGE).open();
  expect(refusing.keep(ENTRY)).toBe(false);
  expect(refusing.own()).toBe(null);
  expect(refusing.elsewhere()).toBe(null);
  expect(() => refusing.erase()).not.toThrow();

  const journal = createDevice().open();
  journal.keep(ENTRY);
  expect(journal.keep({ ...ENTRY, envelope: 'x'.repeat(8_001) })).toBe(false);
  expect(journal.own()).toEqual(ENTRY);
});
