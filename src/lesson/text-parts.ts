import type { Term } from './glossary.ts';

/** A stretch of a text. Of each term only the first occurrence in the text carries it. */
export interface TextPart {
  readonly text: string;
  readonly isStrong: boolean;
  readonly term?: Term;
}

interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

const NO_BREAK = /[\u00A0\u202F]/g;

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (character: string | undefined) => character !== undefined && LETTER.test(character);

/**
 * Where a word first stands whole: « COS » is not in « cosmos ». -1 where it does not. Not a pattern for each word: the
 * alphabets of all scripts in each take longer to compile than the texts of a screen to read.
 */
function placeOf(word: string, text: string): number {
  let at = text.indexOf(word);
  while (at !== -1 && (isLetter(text[at - 1]) || isLetter(text[at + word.length]))) at = text.indexOf(word, at + 1);
  return at;
}

const kept = new WeakMap<Term, readonly string[]>();

/** The forms of a term as they are, and as they begin a sentence. Kept: each text on screen asks for those of all terms. */
function wordsOf(term: Term): readonly string[] {
  const known = kept.get(term);
  if (known) return known;
  const words = term.forms.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);
  const different = [...new Set(words)];
  kept.set(term, different);
  return different;
}

/** The first occurrence of a term; the longest form where several begin at the same place. */
function firstOf(term: Term, text: string): Found | null {
  let first: Found | null = null;
  for (const word of wordsOf(term)) {
    const start = placeOf(word, text);
    const end = start + word.length;
    if (start === -1) continue;
    if (!first || start < first.start || (start === first.start && end > first.end)) first = { term, start, end };
  }
  return first;
}

/** First occurrences of all terms, from left to right; where two overlap the one that begins first stays. */
function occurrencesIn(text: string, terms: readonly Term[]): readonly Found[] {
  const read = text.replace(NO_BREAK, ' ');
  const found = terms.flatMap((term) => firstOf(term, read) ?? []);
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return found.filter((one) => {
    const isFree = one.start >= end;
    if (isFree) end = one.end;
    return isFree;
  });
}

/** Whether a text names the term. */
export const names = (text: string, term: Term): boolean => firstOf(term, text.replace(NO_BREAK, ' ')) !== null;

/** Cuts a text with `**strong**` into stretches; the terms that it names stand apart at their first occurrence. */
export function partsOf(text: string, terms: readonly Term[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let unseen = terms;
  for (const [index, stretch] of text.split(/\*\*(.+?)\*\*/).entries()) {
    const isStrong = index % 2 === 1;
    const add = (from: number, to: number, term?: Term) => {
      if (to > from) parts.push({ text: stretch.slice(from, to), isStrong, ...(term && { term }) });
    };
    let at = 0;
    for (const { term, start, end } of occurrencesIn(stretch, unseen)) {
      add(at, start);
      add(start, end, term);
      at = end;
      unseen = unseen.filter((one) => one !== term);
    }
    add(at, stretch.length);
  }
  return parts;
}
