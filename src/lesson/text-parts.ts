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

const LETTER = '\\p{L}\\p{N}';
const NO_BREAK = /[\u00A0\u202F]/g;

const patterns = new Map<string, RegExp>();

/** A form as a pattern: whole words only, and a capital where a sentence may begin. « COS » is not in « cosmos ». */
function makePattern(form: string): RegExp {
  const [first = '', ...others] = form;
  const initial = first.toUpperCase() === first ? first : `[${first}${first.toUpperCase()}]`;
  // No look-behind: Safari has it from 16.4 only.
  return new RegExp(`(^|[^${LETTER}])(${initial}${others.join('')})(?![${LETTER}])`, 'u');
}

/** Made once: each text of a screen is searched for all forms. */
function patternOf(form: string): RegExp {
  const pattern = patterns.get(form) ?? makePattern(form);
  patterns.set(form, pattern);
  return pattern;
}

/** The first occurrence of a term; the longest form where several begin at the same place. */
function firstOf(term: Term, text: string): Found | null {
  let first: Found | null = null;
  for (const form of term.forms) {
    const found = patternOf(form).exec(text);
    if (!found) continue;
    const start = found.index + found[1]!.length;
    const end = start + found[2]!.length;
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
