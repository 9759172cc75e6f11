import type { Store } from './standard.ts';

/** The entries of a list such as `cmi.interactions`, in the order of their indexes, each with what reads its fields. */
export function recordsIn(
  stored: Store,
  list: string,
): readonly (readonly [index: number, at: (field: string) => string | undefined])[] {
  const indexes = new Set(
    [...stored.keys()]
      .filter((element) => element.startsWith(`${list}.`))
      .map((element) => Number.parseInt(element.slice(list.length + 1), 10)),
  );
  return [...indexes]
    .filter((index) => !Number.isNaN(index))
    .sort((one, other) => one - other)
    .map((index) => [index, (field) => stored.get(`${list}.${index}.${field}`)] as const);
}

const PAIR = /^([a-z])(?:\.|\[\.\])([a-z])$/;

/** The letters of a response, pairs as `a>x`; a neutral value that was left behind does not read as the true one. */
export const lettersIn = (response: string, separator: string): string =>
  response
    .split(separator)
    .map((part) => part.replace(PAIR, '$1>$2'))
    .join('');

/** Null for blank, or for what is no number. */
export function numberOf(text: string | undefined): number | null {
  const value = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? null : value;
}
