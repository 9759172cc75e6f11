/** What was, is and could be again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about: changes of one thing in a row are undone together. Null once something else happened. */
  readonly about: string | null;
}

/** Further back nobody goes, and a browser keeps no more than it must. */
const MOST_STEPS = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], about: null });

/** The history after a change. Changes about the same thing, like the letters of one field, become one step. */
export function change<T>({ past, present, about: before }: History<T>, next: T, about: string | null): History<T> {
  const goesOn = about !== null && about === before;
  return {
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    present: next,
    future: [],
    about,
  };
}

/** Ends a step: the next change is one of its own. */
export const settle = <T>(history: History<T>): History<T> => ({ ...history, about: null });

export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: last as T, future: [present, ...future], about: null };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  const [next, ...rest] = future;
  return { past: [...past, present], present: next as T, future: rest, about: null };
}
