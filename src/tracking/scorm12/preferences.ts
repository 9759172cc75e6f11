import type { Preferences } from '../tracker.ts';

/** `cmi.student_preference.audio`: −1 is off, 0 "no change", which says nothing; else a volume to 100. */
export function readAudio(text: string): number | null {
  if (!/^(-1|\d{1,3})$/.test(text)) return null;
  const level = Number(text);
  if (level === 0 || level > 100) return null;
  return Math.max(level, 0);
}

/** `cmi.student_preference.text`: captions 1 on, −1 off; 0 says nothing. */
export function readCaptions(text: string): boolean | null {
  if (text === '1') return true;
  return text === '-1' ? false : null;
}

/** A volume of 0 is written −1: 0 would mean "no change". */
export function toAudio(audio: Preferences['audio']): string | null {
  if (audio === null || Number.isNaN(audio)) return null;
  const level = Math.round(Math.min(Math.max(audio, 0), 100));
  return level === 0 ? '-1' : String(level);
}

export function toCaptions(captions: Preferences['captions']): string | null {
  if (captions === null) return null;
  return captions ? '1' : '-1';
}
