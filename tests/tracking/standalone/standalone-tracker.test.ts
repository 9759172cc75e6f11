import { describe, expect, test } from 'vitest';
import { createStandaloneTracker } from '../../../src/tracking/standalone/standalone-tracker.ts';
import { aReport } from '../a-report.ts';

function aStorage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}

const broken = {
  getItem: (): string => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('played without an LMS', () => {
  test('a first launch is untracked, normal and empty', async () => {
    const launch = await createStandaloneTracker({ storage: aStorage(), key: 'k' }).open();
    expect(launch).toMatchObject({
      link: 'none',
      mode: 'normal',
      credit: true,
      status: 'not_attempted',
      suspendData: '',
    });
  });

  test('a lesson resumes from what was last saved under its key', async () => {
    const storage = aStorage();
    const tracker = createStandaloneTracker({ storage, key: 'gaz' });
    expect(tracker.save(aReport({ suspendData: 'one' }), true)).toBe('sent');
    expect(tracker.save(aReport({ suspendData: 'two' }), true)).toBe('sent');
    expect((await createStandaloneTracker({ storage, key: 'gaz' }).open()).suspendData).toBe('two');
    expect((await createStandaloneTracker({ storage, key: 'epi' }).open()).suspendData).toBe('');
  });

  test('only the suspend data is kept', () => {
    const storage = aStorage();
    const tracker = createStandaloneTracker({ storage, key: 'gaz' });
    tracker.save(aReport({ suspendData: 'one', score: 85, status: { passed: true }, location: 'hall' }), true);
    expect([...storage.items]).toEqual([['gaz', 'one']]);
  });

  test('a report without suspend data leaves what is kept', () => {
    const storage = aStorage();
    const tracker = createStandaloneTracker({ storage, key: 'gaz' });
    tracker.save(aReport({ suspendData: 'one' }), true);
    expect(tracker.save(aReport({ suspendData: null, status: { passed: true } }), true)).toBe('sent');
    tracker.close(aReport({ suspendData: '' }), 'exit');
    expect(storage.items.get('gaz')).toBe('one');
  });

  test('closing saves, and nothing is written afterwards', () => {
    const storage = aStorage();
    const tracker = createStandaloneTracker({ storage, key: 'gaz' });
    expect(tracker.close(aReport({ suspendData: 'one' }), 'exit')).toBe('sent');
    expect(tracker.save(aReport({ suspendData: 'two' }), true)).toBe('closed');
    expect(tracker.close(aReport({ suspendData: 'two' }), 'exit')).toBe('closed');
    expect(storage.items.get('gaz')).toBe('one');
  });

  test('abandoning writes nothing, then or later', () => {
    const storage = aStorage();
    const tracker = createStandaloneTracker({ storage, key: 'gaz' });
    tracker.abandon('gone');
    expect(tracker.save(aReport({ suspendData: 'two' }), true)).toBe('closed');
    expect(storage.items.size).toBe(0);
  });

  test.each([
    ['no storage', null],
    ['a storage that throws', broken],
  ])('with %s, a launch is empty and a save is refused', async (_, storage) => {
    const tracker = createStandaloneTracker({ storage, key: 'gaz' });
    expect((await tracker.open()).suspendData).toBe('');
    expect(tracker.save(aReport({ suspendData: 'one' }), true)).toBe('refused');
    expect(tracker.close(aReport({ suspendData: 'one' }), 'exit')).toBe('refused');
  });
});
