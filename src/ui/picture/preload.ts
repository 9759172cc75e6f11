import { useEffect } from 'preact/hooks';
import type { StateName } from '../../compiled/compiled.ts';
import { usePlayer } from '../player-context.ts';
import { addressOf } from './address.ts';
import { pictureFiles, upcomingFiles } from './upcoming-files.ts';

/**
 * Fetches what may be seen next while the learner reads, so that a consequence is there when it is told; and once the
 * lesson has begun, behind it, all the rest: a network that is lost later takes no picture away.
 */
export function usePreloading(state: StateName): void {
  const { lesson } = usePlayer();
  useEffect(() => {
    for (const file of upcomingFiles(lesson, state)) new Image().src = addressOf(file);
  }, [lesson, state]);
  useEffect(() => {
    for (const file of pictureFiles(lesson)) {
      const image = new Image();
      image.fetchPriority = 'low';
      image.src = addressOf(file);
    }
  }, [lesson]);
}
