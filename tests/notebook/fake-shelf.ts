import type { Shelf } from '../../src/notebook/shelf.ts';

/** A shelf in memory, and all that stands on it. */
export function createFakeShelf(): Shelf & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => {
      texts.set(name, text);
      return true;
    },
    erase: (name) => void texts.delete(name),
    namesUnder: (prefix) => [...texts.keys()].filter((name) => name.startsWith(prefix)),
  };
}

export const HOUR = 60 * 60 * 1_000;
export const DAY = 24 * HOUR;
export const NOON = new Date(2026, 10, 27, 12).getTime();
