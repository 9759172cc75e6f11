import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOn } from '../../../src/ui/picture/framing.ts';

const sizes = fc.record({ width: fc.integer({ min: 40, max: 2000 }), height: fc.integer({ min: 40, max: 1200 }) });
const focuses = fc
  .record({ x: fc.nat(860), y: fc.nat(560), span: fc.integer({ min: 120, max: 960 }) })
  .filter(({ x, y, span }) => x + span <= 960 && y + (span * 2) / 3 <= 640)
  .map(({ x, y, span }) => [x, y, span] as const);

test('the world covers its frame, whatever the form of the frame and wherever the focus lies', () => {
  fc.assert(
    fc.property(fc.option(focuses, { nil: undefined }), sizes, (focus, size) => {
      const { left, top, width } = frameOn(focus, size);
      expect(left).toBeLessThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(0);
      expect(left + width).toBeGreaterThanOrEqual(size.width - 0.001);
      expect(top + (width * 2) / 3).toBeGreaterThanOrEqual(size.height - 0.001);
    }),
  );
});

test('a frame of the picture’s own form shows all of the focus', () => {
  fc.assert(
    fc.property(focuses, fc.integer({ min: 100, max: 1500 }), ([x, y, span], width) => {
      const height = (width * 2) / 3;
      const world = frameOn([x, y, span], { width, height });
      const unit = world.width / 960;
      expect(world.left + x * unit).toBeGreaterThanOrEqual(-0.001);
      expect(world.left + (x + span) * unit).toBeLessThanOrEqual(width + 0.001);
      expect(world.top + y * unit).toBeGreaterThanOrEqual(-0.001);
      expect(world.top + (y + (span * 2) / 3) * unit).toBeLessThanOrEqual(height + 0.001);
    }),
  );
});

test('a phone comes closer to the focus; a large frame shows the whole scene', () => {
  expect(frameOn([240, 60, 700], { width: 360, height: 240 }).width).toBeCloseTo((360 * 960) / 700);
  expect(frameOn([240, 60, 700], { width: 900, height: 600 })).toEqual({ left: 0, top: 0, width: 900 });
});

test('a low frame is cut away from the focus', () => {
  const { top, width } = frameOn([0, 240, 600], { width: 360, height: 200 });
  expect(top + (width * 2) / 3).toBeCloseTo(200);
});
