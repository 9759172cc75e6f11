import { describe, expect, test } from 'vitest';
import { createStandaloneTracker } from '../../../src/tracking/standalone/standalone-tracker.ts';
import { aReport } from '../a-report.ts';

function aMemory() {
  const items = new Map<string, string>();
  return {
    items,
    read: (name: string) => items.get(name) ?? null,
    write: (name: string, text: string) => {
      items.set(name, text);
      return true;
    },
  };
}

const refusing = { read: () => null, write: () => false };

describe('played without an LMS', () => {
  test('a first launch is untracked, normal and empty', async () => {
    const launch = await createStandaloneTracker({ memory: aMemory(), key: 'k' }).open();
    expect(launch).toMatchObject({
      link: 'none',
      mode: 'normal',
      credit: true,
      status: 'not_attempted',
      suspendData: '',
    });
  });

  test('a lesson resumes from what was last saved under its key', async () => {
    const memory = aMemory();
    const tracker = createStandaloneTracker({ memory, key: 'gaz' });
    expect(tracker.save(aReport({ suspendData: 'one' }), true)).toBe('sent');
    expect(tracker.save(aReport({ suspendData: 'two' }), true)).toBe('sent');
    expect((await createStandaloneTracker({ memory, key: 'gaz' }).open()).suspendData).toBe('two');
    expect((await createStandaloneTracker({ memory, key: 'epi' }).open()).suspendData).toBe('');
  });

  test('only the suspend data is kept', () => {
    const memory = aMemory();
    const tracker = createStandaloneTracker({ memory, key: 'gaz' });
    tracker.save(aReport({ suspendData: 'one', score: 85, status: { passed: true }, location: 'hall' }), true);
    expect([...memory.items]).toEqual([['gaz', 'one']]);
  });

  test('a report without suspend data leaves what is kept', () => {
    const memory = aMemory();
    const tracker = createStandaloneTracker({ memory, key: 'gaz' });
    tracker.save(aReport({ suspendData: 'one' }), true);
    expect(tracker.save(aReport({ suspendData: null, status: { passed: true } }), true)).toBe('sent');
    tracker.close(aReport({ suspendData: '' }), 'exit');
    expect(memory.items.get('gaz')).toBe('one');
  });

  test('closing saves, and nothing is written afterwards', () => {
    const memory = aMemory();
    const tracker = createStandaloneTracker({ memory, key: 'gaz' });
    expect(tracker.close(aReport({ suspendData: 'one' }), 'exit')).toBe('sent');
    expect(tracker.save(aReport({ suspendData: 'two' }), true)).toBe('closed');
    expect(tracker.close(aReport({ suspendData: 'two' }), 'exit')).toBe('closed');
    expect(memory.items.get('gaz')).toBe('one');
  });

  test('abandoning writes nothing, then or later', () => {
    const memory = aMemory();
    const tracker = createStandaloneTracker({ memory, key: 'gaz' });
    tracker.abandon('gone');
    expect(tracker.save(aReport({ suspendData: 'two' }), true)).toBe('closed');
    expect(memory.items.size).toBe(0);
  });

  test.each([
    ['no memory', null],
    ['a memory that refuses', refusing],
  ])('with %s, a launch is empty and a save is refused', async (_, memory) => {
    const tracker = createStandaloneTracker({ memory, key: 'gaz' });
    expect((await tracker.open()).suspendData).toBe('');
    expect(tracker.save(aReport({ suspendData: 'one' }), true)).toBe('refused');
    expect(tracker.close(aReport({ suspendData: 'one' }), 'exit')).toBe('refused');
  });
});
