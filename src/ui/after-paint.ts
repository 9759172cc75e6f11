import { options } from 'preact';

/** A page that is hidden paints nothing: what waits for the paint then goes on without. */
const LONGEST_WAIT_MS = 500;

/** Runs a task once the next frame is on screen. */
export function afterPaint(task: () => void): void {
  let isDone = false;
  const run = () => {
    if (isDone) return;
    isDone = true;
    clearTimeout(latest);
    task();
  };
  const latest = setTimeout(run, LONGEST_WAIT_MS);
  // A task posted from an animation frame runs after that frame.
  requestAnimationFrame(() => setTimeout(run));
}

/**
 * Has effects wait for the paint however slow it is. By itself Preact waits for 35 ms at most, and a phone that takes
 * longer for a frame would draw all that comes after the frame before it.
 */
export function runEffectsAfterPaint(): void {
  options.requestAnimationFrame = afterPaint;
}
