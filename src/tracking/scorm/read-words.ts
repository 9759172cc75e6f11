import type { Mode } from '../tracker.ts';

/** A word of a vocabulary, as some LMSs write it: with capitals, or blanks around it. */
export const word = (text: string): string => text.trim().toLowerCase();

/** Missing or unknown, a mode is normal. */
export function readMode(text: string): Mode {
  const mode = word(text);
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

/** 0–100, or null for blank, another number or no number at all. */
export function readPercentage(text: string): number | null {
  if (!/^\d{1,3}(\.\d*)?$/.test(text.trim())) return null;
  const value = Number(text);
  return value <= 100 ? value : null;
}

/** LMSs without interactions answer blank or an error; the count is then that of a first launch. */
export const readCount = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : 0);

/** Captions 1 on, −1 off; 0 says nothing. */
export function readCaptions(text: string): boolean | null {
  if (text === '1') return true;
  return text === '-1' ? false : null;
}

/** `en-GB` is English; other languages, and the LMS's own (blank), say nothing. */
export function readLanguage(text: string): 'fr' | 'en' | null {
  const [, language] = /^(fr|en)(?:-|$)/.exec(word(text)) ?? [];
  return language === 'fr' || language === 'en' ? language : null;
}

export function toCaptions(captions: boolean | null): string | null {
  if (captions === null) return null;
  return captions ? '1' : '-1';
}
