import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BubbleRoom, placeBubble } from '../../../src/ui/picture/place-bubble.ts';

/** A frame 900 wide that shows a whole scene, and someone standing in its middle. */
const room = (over: Partial<BubbleRoom> = {}): BubbleRoom => ({
  frame: { width: 900, height: 600 },
  bubble: { width: 300, height: 60 },
  world: { left: 0, top: 0, width: 900 },
  speaker: [50, 40],
  others: [],
  ...over,
});

test('a bubble hangs above the head of the one who speaks, and its tail comes down to it', () => {
  const { isInside, left, top, tail } = placeBubble(room());
  expect(isInside).toBe(true);
  expect([left, left + 300]).toEqual([300, 600]);
  expect(tail!.base).toBe(450);
  expect(tail!.tip.y).toBeGreaterThan(top + 60);
  // The mouth is at 240, the hair some 76 above it.
  expect(tail!.tip.y).toBeLessThan(164);
});

test('a larger text that leaves no room above the head goes below the picture', () => {
  expect(placeBubble(room({ bubble: { width: 300, height: 200 } })).isInside).toBe(false);
});

test('words of someone who is not in the picture have no tail, nor have those of someone cut away by it', () => {
  const { speaker: _, ...nobody } = room();
  expect(placeBubble(nobody)).toEqual({ isInside: false, left: 10, top: 586 });
  const cut = placeBubble(room({ world: { left: -500, top: 0, width: 1400 }, speaker: [20, 40] }));
  expect(cut.tail).toBeUndefined();
});

test('it moves aside for a taller neighbour’s face', () => {
  const { isInside, left } = placeBubble(room({ others: [[38, 22]] }));
  expect(isInside).toBe(true);
  expect(left).toBeGreaterThan((38 * 900) / 100);
});

const mouths = fc.tuple(fc.integer({ min: 2, max: 98 }), fc.integer({ min: 10, max: 95 }));

test('inside, it stays in the frame and covers nobody’s face; everywhere its tail starts under its own words', () => {
  fc.assert(
    fc.property(
      mouths,
      fc.array(mouths, { maxLength: 4 }),
      fc.record({ width: fc.integer({ min: 120, max: 420 }), height: fc.integer({ min: 40, max: 220 }) }),
      (speaker, others, bubble) => {
        const { isInside, left, top, tail } = placeBubble(room({ speaker, others, bubble }));
        expect(tail!.base).toBeGreaterThanOrEqual(left);
        expect(tail!.base).toBeLessThanOrEqual(left + bubble.width);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + bubble.width).toBeLessThanOrEqual(900);
        if (!isInside) return;
        expect(top).toBeGreaterThanOrEqual(0);
        for (const [x, y] of [speaker, ...others]) {
          const isBeside = x * 9 <= left || x * 9 >= left + bubble.width;
          const isAboveOrBelow = y * 6 <= top || y * 6 >= top + bubble.height;
          expect(isBeside || isAboveOrBelow).toBe(true);
        }
      },
    ),
  );
});
