import { useRef } from 'preact/hooks';
import type { StateName } from '../../compiled/compiled.ts';

/**
 * The same for a question and for the outcome that comes after it, which is the question's own, shown; another one for
 * each outcome that follows an outcome, as before a class, so that it appears anew.
 */
export function useOutcomeKey(state: StateName, isOutcome: boolean): number {
  const last = useRef({ state, isOutcome, key: 0 });
  const { current } = last;
  if (current.state !== state) {
    const key = current.isOutcome && isOutcome ? current.key + 1 : current.key;
    last.current = { state, isOutcome, key };
  }
  return last.current.key;
}
