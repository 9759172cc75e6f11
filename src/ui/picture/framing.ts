import type { Picture } from '../../lesson/picture.ts';
import { FRAME } from './layer-style.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the drawn world lies in the frame that shows it, in pixels of the frame: its left, its top and its width. */
export interface Framing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const RATIO = FRAME.width / FRAME.height;

/** Frames from this many pixels show the whole scene; those below come closer to what matters, to see its faces. */
const WHOLE_FROM = 480;

const WHOLE = [0, 0, FRAME.width] as const;

/** A world wider than its frame slides so that `middle` comes to the frame's own middle, and shows no outside. */
const slide = (frame: number, world: number, middle: number): number =>
  Math.min(0, Math.max(frame - world, frame / 2 - middle * world));

/**
 * Fills a frame of any form with a picture of 3:2: as close to the focus as shows all of it, or the whole scene where
 * there is room for it. What a frame of another form must cut is cut away from the focus.
 */
export function frameOn(focus: Picture['focus'], { width, height }: Size): Framing {
  const [x, y, span] = focus ?? WHOLE;
  const shown = width < WHOLE_FROM ? FRAME.width / span : 1;
  const cover = Math.max(width, height * RATIO);
  const world = Math.max(cover, Math.min(width * shown, height * RATIO * shown));
  return {
    left: slide(width, world, (x + span / 2) / FRAME.width),
    top: slide(height, world / RATIO, (y + span / RATIO / 2) / FRAME.height),
    width: world,
  };
}
