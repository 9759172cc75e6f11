import { type Entry, entry } from './entry.ts';
import { toScore } from './formats.ts';

/**
 * A score under `owner` (`cmi.core`, `cmi.objectives.0`), each part only after the one before: minimum and maximum
 * first, without which a raw score means nothing. `scaled` is its share of 1, where a standard has one.
 */
export function scoreEntries(
  owner: string,
  raw: number | null,
  scaled: string | null,
  order: Pick<Entry, 'needs'> = {},
): readonly Entry[] {
  const score = raw === null ? null : toScore(raw);
  if (score === null) return [];
  const parts = [
    ...entry(`${owner}.score.min`, '0', order),
    ...entry(`${owner}.score.max`, '100', order),
    ...entry(`${owner}.score.raw`, score, order),
    ...entry(`${owner}.score.scaled`, scaled, order),
  ];
  return parts.map((part, place) => {
    const before = parts[place - 1];
    return before ? { ...part, follows: before.element } : part;
  });
}

/** The status that a score explains, set in the same batch but not if the score could not be. */
export const explainedBy = (score: readonly Entry[]): Pick<Entry, 'follows'> => {
  const last = score.at(-1);
  return last ? { follows: last.element } : {};
};

export const elementsOf = (entries: readonly Entry[]): readonly string[] => entries.map(({ element }) => element);
