import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Room, shareAfter, shareInTheEnd } from '../../src/gas/room.ts';

const flow = fc.double({ min: 0, max: 2000, noNaN: true });
const aRoom: fc.Arbitrary<Room> = fc.record({
  volume: fc.double({ min: 1, max: 5000, noNaN: true }),
  leak: flow,
  ventilation: flow,
});
const aShare = fc.double({ min: 0, max: 1, noNaN: true });
const seconds = fc.integer({ min: 0, max: 7200 });

/** The equation itself, V·dC/dt = q·(1−C) − Q·C, followed in small steps (Runge–Kutta of order four). */
function integrated({ volume, leak, ventilation }: Room, share: number, time: number): number {
  const slope = (c: number) => (leak * (1 - c) - ventilation * c) / volume / 3600;
  const steps = 4000;
  const h = time / steps;
  let c = share;
  for (let step = 0; step < steps; step++) {
    const k1 = slope(c);
    const k2 = slope(c + (h * k1) / 2);
    const k3 = slope(c + (h * k2) / 2);
    const k4 = slope(c + h * k3);
    c += (h * (k1 + 2 * k2 + 2 * k3 + k4)) / 6;
  }
  return c;
}

describe('the share of gas in a room', () => {
  test('is what following the equation in small steps gives', () => {
    const slow = aRoom.filter(({ volume, leak, ventilation }) => (leak + ventilation) / volume < 50);
    fc.assert(
      fc.property(slow, aShare, seconds, (room, share, time) => {
        expect(shareAfter(room, share, time)).toBeCloseTo(integrated(room, share, time), 9);
      }),
      { numRuns: 60 },
    );
  });

  test('stays between none and nothing else', () => {
    fc.assert(
      fc.property(aRoom, aShare, seconds, (room, share, time) => {
        const after = shareAfter(room, share, time);
        expect(after).toBeGreaterThanOrEqual(-1e-12);
        expect(after).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('moves towards its end and never past it', () => {
    fc.assert(
      fc.property(aRoom, aShare, seconds, seconds, (room, share, time, more) => {
        const end = shareInTheEnd(room, share);
        const away = (at: number) => Math.abs(end - shareAfter(room, share, at));
        expect(away(time + more)).toBeLessThanOrEqual(away(time) + 1e-12);
        expect(Math.sign(end - share) * (end - shareAfter(room, share, time))).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test('tends to leak ÷ (leak + ventilation)', () => {
    const quick = aRoom.filter(({ leak, ventilation, volume }) => (leak + ventilation) / volume > 1);
    fc.assert(
      fc.property(quick, aShare, (room, share) => {
        expect(shareAfter(room, share, 40 * 3600)).toBeCloseTo(room.leak / (room.leak + room.ventilation), 12);
      }),
    );
  });

  test('is the same after two times as after their sum', () => {
    fc.assert(
      fc.property(aRoom, aShare, seconds, seconds, (room, share, one, other) => {
        const inTwo = shareAfter(room, shareAfter(room, share, one), other);
        expect(inTwo).toBeCloseTo(shareAfter(room, share, one + other), 12);
      }),
    );
  });

  test('stays as it is where nothing comes in or goes out', () => {
    expect(shareAfter({ volume: 30, leak: 0, ventilation: 0 }, 0.04, 3600)).toBe(0.04);
  });

  test('of a room full of gas falls by e⁴ in an hour that renews its air four times', () => {
    expect(shareAfter({ volume: 30, leak: 0, ventilation: 120 }, 1, 3600)).toBeCloseTo(Math.exp(-4), 12);
  });
});
