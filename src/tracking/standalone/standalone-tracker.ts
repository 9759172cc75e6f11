import type { Report, SaveResult, Tracker } from '../tracker.ts';
import { UNTRACKED_LAUNCH } from '../untracked-launch.ts';

/** What a device keeps by name. Nothing throws. */
export interface Memory {
  /** Null when there is nothing, or no way to know. */
  readonly read: (name: string) => string | null;
  /** Whether the text can be read there afterwards. */
  readonly write: (name: string, text: string) => boolean;
}

export interface StandaloneOptions {
  /** Null where nothing is to be kept. */
  readonly memory: Memory | null;
  /** Where this lesson's suspend data is kept. */
  readonly key: string;
}

/** Plays without an LMS. Only the suspend data is kept, so that a lesson opened from a folder resumes. */
export function createStandaloneTracker({ memory, key }: StandaloneOptions): Tracker {
  let isOver = false;

  const save = ({ suspendData }: Report): SaveResult => {
    if (isOver) return 'closed';
    if (memory === null) return 'refused';
    return !suspendData || memory.write(key, suspendData) ? 'sent' : 'refused';
  };

  return {
    open: async () => ({ ...UNTRACKED_LAUNCH, suspendData: memory?.read(key) ?? '' }),
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
