import { useMemo } from 'preact/hooks';
import { inSimpleWords } from '../../lesson/simple-words.ts';
import { useIsSimple } from '../preferences/use-preferences.ts';

/** A scene, an outcome, or a list of what was told, in the words that the learner prefers. */
export function useWording<T>(told: T): T {
  const isSimple = useIsSimple();
  return useMemo(() => (isSimple ? inSimpleWords(told) : told), [told, isSimple]);
}
