import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gasAfter } from '../../src/gas/gas.ts';
import { shareAfter } from '../../src/gas/room.ts';

const aRoom = fc.record({
  volume: fc.integer({ min: 1, max: 5000 }),
  leak: fc.integer({ min: 0, max: 3000 }),
  ventilation: fc.integer({ min: 0, max: 3000 }),
});

test('stays a whole number of hundredths within half a step of the model, in tens of seconds', () => {
  fc.assert(
    fc.property(aRoom, fc.nat(10_000), fc.nat(60), (room, hundredths, tens) => {
      const after = gasAfter(room, { hundredths, tens: 7 }, tens * 10);
      expect(Number.isInteger(after.hundredths)).toBe(true);
      expect(after.hundredths).toBeGreaterThanOrEqual(0);
      expect(after.hundredths).toBeLessThanOrEqual(10_000);
      const exact = shareAfter(room, hundredths / 10_000, tens * 10) * 10_000;
      expect(Math.abs(after.hundredths - exact)).toBeLessThanOrEqual(0.5);
      expect(after.tens).toBe(7 + tens);
    }),
  );
});
