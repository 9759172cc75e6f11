import type { Recording } from '../lesson/voice.ts';
import { spokenHash } from './spoken-hash.ts';
import { type NarrationUnit, sentencesIn } from './units.ts';

/**
 * Why a recording cannot be heard with a unit: it says other words, it was replaced and not entered yet, or its cues do
 * not follow the sentences. Null when nothing is wrong.
 */
export function whyStale(
  unit: NarrationUnit,
  { text, at, isReplaced }: Recording,
): 'text' | 'replaced' | 'cues' | null {
  if (isReplaced) return 'replaced';
  if (text !== spokenHash(unit)) return 'text';
  return at?.length === sentencesIn(unit).length ? null : 'cues';
}
