import { useLayoutEffect, useState } from 'preact/hooks';
import type { Progress } from '../engine/progress.ts';
import type { SessionView } from '../session/view.ts';
import { usePlayer, useView } from './player-context.ts';

/** What comes after the view on screen. */
interface Coming {
  readonly progress: Progress;
  /** Null as long as the answer is not given, so that nothing of it may be seen. */
  readonly next: SessionView | null;
}

/**
 * Has one component alone draw the first frame of a new view: on a slow phone one frame is all that an answer may take.
 * Returns what comes, from the moment at which a finger lands on an answer until the whole screen shows what followed;
 * null the rest of the time. `isNews` says of what it has something to show.
 */
export function useFirstFrame(isNews: (next: Progress) => boolean): Coming | null {
  const { engine, firstFrame } = usePlayer();
  const view = useView();
  const [told, tell] = useState<{ readonly after: SessionView; readonly coming: Coming } | null>(null);
  useLayoutEffect(() => {
    const take = (coming: Coming): boolean => {
      const isTold = isNews(coming.progress);
      if (isTold) tell({ after: view, coming });
      return isTold;
    };
    firstFrame.current = {
      prepare: (progress) => void take({ progress, next: null }),
      draw: (next) => take({ progress: next.progress, next }),
    };
    return () => {
      firstFrame.current = null;
    };
  }, [view, engine]);
  return told?.after === view ? told.coming : null;
}
