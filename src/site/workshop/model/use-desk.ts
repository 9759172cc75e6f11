import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { begin, change, type History, redo, settle, undo } from './history.ts';
import { readDraft } from './read-draft.ts';

/** Under this name the draft stays on the device. */
const KEPT = 'reflexes:atelier';

/** What a teacher works on, and the ways to change it. */
export interface Desk {
  readonly draft: Draft;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** False where the browser keeps nothing. */
  readonly isKept: boolean;
  /** Changes about the same thing in a row, like the letters of a field, are undone together; null is a step of its own. */
  readonly change: (about: string | null, changes: Partial<Draft>) => void;
  /** Ends a step, as when a field is left. */
  readonly settle: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
}

function keep(draft: Draft): boolean {
  try {
    localStorage.setItem(KEPT, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function kept(): Draft {
  try {
    return readDraft(localStorage.getItem(KEPT)) ?? EMPTY_DRAFT;
  } catch {
    return EMPTY_DRAFT;
  }
}

/** Whether changes change anything: leaving a field as it was is no step, and keeps what was undone. */
const isNew = (draft: Draft, changes: Partial<Draft>): boolean =>
  (Object.keys(changes) as (keyof Draft)[]).some((key) => JSON.stringify(changes[key]) !== JSON.stringify(draft[key]));

/** The desk as this device kept it. Whatever changes is kept at once. */
export function useDesk(): Desk {
  const [history, setHistory] = useState<History<Draft>>(() => begin(kept()));
  const [isKept, setKept] = useState(true);
  const { present } = history;
  // Not after the paint: whoever reloads at once would lose the last letters.
  useLayoutEffect(() => setKept(keep(present)), [present]);
  return {
    draft: present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isKept,
    change: useCallback(
      (about, changes) =>
        setHistory((now) => (isNew(now.present, changes) ? change(now, { ...now.present, ...changes }, about) : now)),
      [],
    ),
    settle: useCallback(() => setHistory(settle), []),
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
    clear: useCallback(() => setHistory((now) => change(now, EMPTY_DRAFT, null)), []),
  };
}
