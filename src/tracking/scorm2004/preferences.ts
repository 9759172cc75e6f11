import { type Entry, entry } from '../scorm/entry.ts';
import { toCaptions } from '../scorm/read-words.ts';
import type { Preferences } from '../tracker.ts';

/** `cmi.learner_preference.audio_level` changes the volume by a factor: 1, "no change", says nothing; 0 is off. */
export function readAudio(text: string): number | null {
  if (!/^\d{1,4}(\.\d{1,7})?$/.test(text)) return null;
  const level = Number(text);
  return level === 1 ? null : Math.round(Math.min(level, 1) * 100);
}

export function toAudio(audio: number | null): string | null {
  if (audio === null || Number.isNaN(audio)) return null;
  return String(Math.round(Math.min(Math.max(audio, 0), 100)) / 100);
}

/** What the learner prefers, as far as anything was said. */
export const preferenceEntries = ({ audio, captions, language }: Preferences): readonly Entry[] => [
  ...entry('cmi.learner_preference.audio_level', toAudio(audio), { isCasual: true }),
  ...entry('cmi.learner_preference.audio_captioning', toCaptions(captions), { isCasual: true }),
  ...entry('cmi.learner_preference.language', language, { isCasual: true }),
];
