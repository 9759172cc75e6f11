/** How values and places of a JSON file are named in a French sentence. */
import type { JsonPath } from '../diagnostic/diagnostic.ts';

const LONGEST_QUOTE = 40;

/** Far beyond any bound of a file: its digits, or the infinity that it is read as, would only mislead. */
const HUGE = 1e9;

/** « un nombre trop grand », or null when `value` is no such number. */
export function hugeWords(value: unknown): string | null {
  if (typeof value !== 'number' || Math.abs(value) < HUGE) return null;
  return value > 0 ? 'un nombre trop grand' : 'un nombre trop petit';
}

/** « value », on one line and shortened; a huge number is described instead. */
export function quote(value: unknown): string {
  const huge = hugeWords(value);
  if (huge !== null) return huge;
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).replaceAll(/\s+/g, ' ');
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return `« ${short} »`;
}

export const quoteAll = (values: Iterable<unknown>): string => [...values].map(quote).join(', ');

/** Names the value at `path` by its key, with its indexes when it stands in a list: « choices[2] ». */
export function nameOf(path: JsonPath): string {
  const from = path.reduce<number>((last, step, index) => (typeof step === 'string' ? index : last), -1);
  const indexes = path.slice(from + 1).map((index) => `[${index}]`);
  return from < 0 && indexes.length === 0 ? 'Le fichier' : quote(`${path[from] ?? ''}${indexes.join('')}`);
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste [ … ]',
  object: 'un objet { … }',
  record: 'un objet { … }',
  null: 'null',
};

/** A zod type name in French. */
export const typeWords = (type: string): string => TYPES[type] ?? 'une autre valeur';

/** The type of a JSON value in French. */
export function typeWordsOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'un nombre';
  if (typeof value === 'number') return Number.isInteger(value) ? 'un nombre entier' : 'un nombre à virgule';
  if (typeof value === 'string') return 'un texte';
  return typeof value === 'boolean' ? String(value) : 'un objet';
}
