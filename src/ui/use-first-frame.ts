import { useLayoutEffect, useState } from 'preact/hooks';
import type { SessionView } from '../session/view.ts';
import { usePlayer, useView } from './player-context.ts';

/**
 * Has one component alone draw the first frame of a new view: on a slow phone one frame is all that an answer may take.
 * Returns that view until the whole screen shows it; null the rest of the time. `isNews` says of which views it has
 * something to show.
 */
export function useFirstFrame(isNews: (next: SessionView) => boolean): SessionView | null {
  const { engine, firstFrame } = usePlayer();
  const view = useView();
  const [told, tell] = useState<{ readonly after: SessionView; readonly next: SessionView } | null>(null);
  useLayoutEffect(() => {
    firstFrame.current = (next) => {
      const isTold = isNews(next);
      if (isTold) tell({ after: view, next });
      return isTold;
    };
    return () => {
      firstFrame.current = null;
    };
  }, [view, engine]);
  return told?.after === view ? told.next : null;
}
