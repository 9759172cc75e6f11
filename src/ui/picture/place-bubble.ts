import type { Framing, Size } from './framing.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a bubble is placed by, in pixels of the frame that shows the picture. */
export interface BubbleRoom {
  readonly frame: Size;
  /** The bubble with its words, as wide as it wants to be. */
  readonly bubble: Size;
  readonly world: Framing;
  /** Mouths in percent of the world: that of the one who speaks, and of the others. */
  readonly speaker?: readonly [left: number, top: number];
  readonly others: readonly (readonly [left: number, top: number])[];
}

/** Where a bubble goes, and the point of its tail; both are seen from the frame's corner. */
export interface BubblePlace {
  /** Inside the picture, or across its lower edge. */
  readonly isInside: boolean;
  readonly left: number;
  readonly top: number;
  /** None when nobody in the picture speaks. */
  readonly tail?: { readonly base: number; readonly tip: Point };
}

/** A head around its mouth, in shares of the world's width: half its width, and how far it goes up and down. */
const HEAD = { side: 0.06, up: 0.085, down: 0.03 };
const MARGIN = 10;
/** Least and greatest way from a bubble to the head below it. */
const TAIL = { least: 12, most: 0.16 };
/** How far a bubble comes up into the picture whose edge it lies across. */
const RISE = 14;
const CORNER = 26;
/** A bubble leaves its speaker by shares of its width, the nearest place first. */
const ASIDE = [0, -0.2, 0.2, -0.4, 0.4];

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/**
 * Puts a bubble above the head of the one who speaks when it leaves all faces free there, else across the lower edge of
 * the picture; in both places its tail shows who speaks.
 */
export function placeBubble({ frame, bubble, world, speaker, others }: BubbleRoom): BubblePlace {
  const at = ([left, top]: readonly [number, number]): Point => ({
    x: world.left + (left * world.width) / 100,
    y: world.top + (top * world.width) / 150,
  });
  const leftmost = (x: number) =>
    clamp(x - bubble.width / 2, MARGIN, Math.max(MARGIN, frame.width - bubble.width - MARGIN));
  const baseAt = (left: number, x: number) => clamp(x, left + CORNER, left + Math.max(CORNER, bubble.width - CORNER));
  const mouth = speaker && at(speaker);
  const isInFrame = mouth && mouth.x > 0 && mouth.x < frame.width && mouth.y < frame.height;
  if (!isInFrame) return { isInside: false, left: MARGIN, top: frame.height - RISE };

  const hair = mouth.y - HEAD.up * world.width;
  const lowest = hair - TAIL.least - bubble.height;
  const top = clamp(lowest - TAIL.most * frame.height, MARGIN, Math.max(MARGIN, lowest));
  const isFree = (left: number) =>
    others
      .map(at)
      .every(
        ({ x, y }) =>
          x + HEAD.side * world.width < left ||
          x - HEAD.side * world.width > left + bubble.width ||
          y - HEAD.up * world.width > top + bubble.height ||
          y + HEAD.down * world.width < top,
      );
  const left = ASIDE.map((share) => leftmost(mouth.x + share * bubble.width)).find(isFree);
  if (lowest >= MARGIN && left !== undefined) {
    const base = baseAt(left, mouth.x);
    const bottom = top + bubble.height;
    const tip = hair - TAIL.least / 3;
    const x = base + ((mouth.x - base) * (tip - bottom)) / (mouth.y - bottom);
    return { isInside: true, left, top, tail: { base, tip: { x, y: tip } } };
  }
  const below = leftmost(mouth.x);
  const base = baseAt(below, mouth.x);
  const edge = frame.height - RISE;
  return {
    isInside: false,
    left: below,
    top: edge,
    tail: { base, tip: { x: base + clamp(mouth.x - base, -14, 14), y: edge - 20 } },
  };
}
