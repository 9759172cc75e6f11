import { type Entry, entry } from '../scorm/entry.ts';
import { toCaptions } from '../scorm/read-words.ts';
import type { Preferences } from '../tracker.ts';

/** `cmi.student_preference.audio`: −1 is off, 0 "no change", which says nothing; else a volume to 100. */
export function readAudio(text: string): number | null {
  if (!/^(-1|\d{1,3})$/.test(text)) return null;
  const level = Number(text);
  if (level === 0 || level > 100) return null;
  return Math.max(level, 0);
}

/** A volume of 0 is written −1: 0 would mean "no change". */
export function toAudio(audio: Preferences['audio']): string | null {
  if (audio === null || Number.isNaN(audio)) return null;
  const level = Math.round(Math.min(Math.max(audio, 0), 100));
  return level === 0 ? '-1' : String(level);
}

/** What the learner prefers, as far as anything was said. */
export const preferenceEntries = ({ audio, captions, language }: Preferences): readonly Entry[] => [
  ...entry('cmi.student_preference.audio', toAudio(audio), { isCasual: true }),
  ...entry('cmi.student_preference.text', toCaptions(captions), { isCasual: true }),
  ...entry('cmi.student_preference.language', language, { isCasual: true }),
];
