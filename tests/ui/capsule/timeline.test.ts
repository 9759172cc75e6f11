import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockWords, momentAt, readingSeconds, timelineOf } from '../../../src/ui/capsule/timeline.ts';

const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });

describe('the time of a capsule', () => {
  test('gives each panel its length, one after the other', () => {
    expect(timelineOf([5, 10, 3])).toEqual({ total: 18, starts: [0, 5, 15] });
  });

  test('shows a panel from its start to that of the next', () => {
    const timeline = timelineOf([5, 10, 3]);
    expect(momentAt(timeline, 0)).toEqual({ panel: 0, since: 0 });
    expect(momentAt(timeline, 4.9).panel).toBe(0);
    expect(momentAt(timeline, 5)).toEqual({ panel: 1, since: 0 });
    expect(momentAt(timeline, 16)).toEqual({ panel: 2, since: 1 });
  });

  test('stays at its ends before the beginning and after the end', () => {
    const timeline = timelineOf([5, 10, 3]);
    expect(momentAt(timeline, -4)).toEqual({ panel: 0, since: 0 });
    expect(momentAt(timeline, 99)).toEqual({ panel: 2, since: 3 });
  });

  test('can be told again from panel and moment', () => {
    fc.assert(
      fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const timeline = timelineOf(list);
        const { panel, since } = momentAt(timeline, share * timeline.total);
        expect(timeline.starts[panel]! + since).toBeCloseTo(share * timeline.total, 6);
        expect(since).toBeLessThanOrEqual(list[panel]! + 1e-9);
      }),
    );
  });
});

test('time is told in minutes and seconds', () => {
  expect([0, 9.9, 60, 75, 600].map(clockWords)).toEqual(['0:00', '0:09', '1:00', '1:15', '10:00']);
});

test('a panel stays long enough to be read, and never for an instant only', () => {
  expect(readingSeconds('Boum.')).toBe(4);
  expect(readingSeconds(Array(28).fill('mot').join(' '))).toBe(12);
});
