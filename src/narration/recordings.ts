import type { Recording } from '../lesson/voice.ts';
import { sentencesOf } from './sentences.ts';
import { spokenHash } from './spoken-hash.ts';
import type { NarrationUnit } from './units.ts';

/** Every sentence of a unit, in the order in which they are heard. */
export const sentencesIn = ({ parts }: NarrationUnit): readonly string[] =>
  parts.flatMap(({ text }) => sentencesOf(text));

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
