/** Whose task it is: a page that is frozen keeps its tasks for later, one that is gone never runs them. */
export interface TaskOwner {
  readonly state: () => 'running' | 'frozen' | 'gone';
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly later: (owner: TaskOwner, task: () => void, milliseconds: number) => void;
  /** Time goes by inside one call: nothing else runs meanwhile, as in a page that waits for its LMS. */
  readonly stall: (milliseconds: number) => void;
  /** Runs what falls due within that time, in order, and lets promises settle after each task. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

interface Task {
  readonly owner: TaskOwner;
  readonly at: number;
  readonly task: () => void;
}

/** Lets everything that was promised come about; nothing here waits for real time. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A clock that only moves when told to. `failed` is told what a task throws. */
export function createClock(start: number, failed: (error: unknown) => void): Clock {
  let now = start;
  let tasks: Task[] = [];

  const nextDue = (until: number): Task | undefined => {
    tasks = tasks.filter(({ owner }) => owner.state() !== 'gone');
    const due = tasks.filter(({ at, owner }) => at <= until && owner.state() === 'running');
    return due.reduce<Task | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
  };

  return {
    now: () => now,
    later: (owner, task, milliseconds) => {
      tasks.push({ owner, at: now + milliseconds, task });
    },
    stall: (milliseconds) => {
      now += milliseconds;
    },
    pass: async (milliseconds) => {
      const until = now + milliseconds;
      await settle();
      for (let due = nextDue(until); due; due = nextDue(until)) {
        const { at, task } = due;
        tasks = tasks.filter((one) => one !== due);
        now = Math.max(now, at);
        try {
          task();
        } catch (error) {
          failed(error);
        }
        await settle();
      }
      now = Math.max(now, until);
    },
  };
}
