import { inSimpleWords } from '../../lesson/simple-words.ts';
import { usePreferences } from '../preferences/use-preferences.ts';

/** Puts a scene, or what it is part of, in simple words for those who prefer them. */
export function useSimpleWords(): <T>(told: T) => T {
  const { preferences } = usePreferences();
  return (told) => (preferences.simple ? inSimpleWords(told) : told);
}
