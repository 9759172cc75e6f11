import type { Cue } from '../../lesson/cue.ts';

/** A breath between two sentences, in letters that would be read meanwhile. */
const BREATH = 5;

/** Cues of a recording of which nothing is known but how long it lasts: sentences take time as they have letters. */
export function estimateCues(sentences: readonly string[], seconds: number): readonly Cue[] {
  const weights = sentences.map((sentence) => sentence.length + BREATH);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return sentences.map((sentence, index) => {
    const start = before;
    before += weights[index] ?? 0;
    return { start: (seconds * start) / total, end: (seconds * before) / total, text: sentence };
  });
}
