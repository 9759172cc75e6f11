import { useEffect, useRef } from 'preact/hooks';
import type { StateName } from '../../compiled/compiled.ts';
import { usePlayer } from '../player-context.ts';
import { addressOf } from './address.ts';
import { keepDrawings } from './kept-drawings.ts';
import { pictureFiles, upcomingFiles } from './upcoming-files.ts';

function load(file: string): HTMLImageElement {
  const image = new Image();
  image.src = addressOf(file);
  return image;
}

/**
 * Loads what may be seen next while the learner reads, so that a consequence is there when it is told; and once the
 * lesson has begun, behind it, fetches all the rest: a network that is lost later takes no picture away. Nothing but what
 * may be seen next is held as an image: Chromium makes a page of each SVG image and visits all of them after each task,
 * which costs an answer half a frame on a slow phone with a lesson's two hundred.
 */
export function usePreloading(state: StateName): void {
  const { lesson } = usePlayer();
  const upcoming = useRef<readonly HTMLImageElement[]>([]);
  useEffect(() => {
    upcoming.current = upcomingFiles(lesson, state).map(load);
  }, [lesson, state]);
  useEffect(() => void keepDrawings(pictureFiles(lesson)), [lesson]);
}
