import type { Report, SaveResult, Tracker } from '../tracker.ts';
import { UNTRACKED_LAUNCH } from '../untracked-launch.ts';

export interface StandaloneOptions {
  /** The device's storage, or null where there is none. It may throw at any call: full, blocked or private. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Where this lesson's suspend data is kept. */
  readonly key: string;
}

/** Plays without an LMS. Only the suspend data is kept, so that a lesson opened from a folder resumes. */
export function createStandaloneTracker({ storage, key }: StandaloneOptions): Tracker {
  let isOver = false;

  const stored = (): string => {
    try {
      return storage?.getItem(key) ?? '';
    } catch {
      return '';
    }
  };

  const save = ({ suspendData }: Report): SaveResult => {
    if (isOver) return 'closed';
    if (storage === null) return 'refused';
    try {
      if (suspendData) storage.setItem(key, suspendData);
      return 'sent';
    } catch {
      return 'refused';
    }
  };

  return {
    open: async () => ({ ...UNTRACKED_LAUNCH, suspendData: stored() }),
    save,
    close: (report) => {
      const result = save(report);
      isOver = true;
      return result;
    },
    abandon: () => {
      isOver = true;
    },
  };
}
