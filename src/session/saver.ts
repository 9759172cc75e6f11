import type { Report, SaveResult, Tracker } from '../tracking/tracker.ts';

/** Long enough for the consequence to be painted: an LMS may freeze the page while it commits. */
const PAUSE_MS = 80;

/** Waits before what the LMS refused is sent again; the last one repeats. */
const RETRIES_MS = [2_000, 8_000, 30_000, 60_000];

export interface SaverInput {
  readonly tracker: Pick<Tracker, 'save' | 'close' | 'abandon'>;
  /** What the LMS should now hold. Each call is a write to come. */
  readonly nextReport: () => Report;
  /** Runs a task after some milliseconds. */
  readonly later: (task: () => void, milliseconds: number) => void;
  /** Whether sending again what was refused can help. */
  readonly retries: boolean;
  readonly changed: () => void;
}

/** Decides when to write. Once closed or abandoned, nothing is written any more. */
export interface Saver {
  readonly save: () => void;
  /** At the next pause; asked twice before it, once. */
  readonly saveSoon: () => void;
  /** Sends at once what was refused, if anything was. */
  readonly retry: () => void;
  readonly close: () => void;
  readonly abandon: () => void;
  readonly isDue: () => boolean;
  /** Null before the first write. */
  readonly lastResult: () => SaveResult | null;
}

export function createSaver({ tracker, nextReport, later, retries, changed }: SaverInput): Saver {
  let isDue = false;
  let isOver = false;
  let lastResult: SaveResult | null = null;
  let saves = 0;
  let refusals = 0;

  const save = () => {
    if (isOver) return;
    isDue = false;
    saves += 1;
    lastResult = tracker.save(nextReport());
    if (lastResult === 'refused' && retries) retryLater();
    else refusals = 0;
    changed();
  };

  const retry = () => {
    if (lastResult === 'refused' && retries) save();
  };

  const retryLater = () => {
    const planned = saves;
    const wait = RETRIES_MS[Math.min(refusals, RETRIES_MS.length - 1)] ?? 0;
    refusals += 1;
    later(() => {
      // A save that came in between has planned its own.
      if (saves === planned) retry();
    }, wait);
  };

  const over = (end: () => void) => () => {
    if (isOver) return;
    isOver = true;
    isDue = false;
    end();
    changed();
  };

  return {
    save,
    saveSoon: () => {
      if (isDue) return;
      isDue = true;
      later(() => {
        if (isDue) save();
      }, PAUSE_MS);
    },
    retry,
    close: over(() => {
      lastResult = tracker.close(nextReport());
    }),
    abandon: over(tracker.abandon),
    isDue: () => isDue,
    lastResult: () => lastResult,
  };
}
