import { options } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runEffectsAfterPaint } from '../../src/ui/after-paint.ts';

let frames: (() => void)[] = [];
const before = options.requestAnimationFrame;

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  runEffectsAfterPaint();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  if (before) options.requestAnimationFrame = before;
  else delete options.requestAnimationFrame;
});

test('effects wait for a frame that takes long, run after it, and once', () => {
  const effect = vi.fn();
  options.requestAnimationFrame?.(effect);
  vi.advanceTimersByTime(400);
  expect(effect).not.toHaveBeenCalled();
  for (const frame of frames) frame();
  expect(effect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(effect).toHaveBeenCalledOnce();
});

test('in a page that paints nothing effects run all the same', () => {
  const effect = vi.fn();
  options.requestAnimationFrame?.(effect);
  vi.advanceTimersByTime(1_000);
  expect(effect).toHaveBeenCalledOnce();
  for (const frame of frames) frame();
  vi.advanceTimersByTime(1_000);
  expect(effect).toHaveBeenCalledOnce();
});
