import { type Entry, entry } from './entry.ts';
import { toScore } from './formats.ts';

/**
 * A score under `owner` (`cmi.core`, `cmi.objectives.0`) and then the status that it explains, each only after the
 * one before: minimum and maximum first, without which a raw score means nothing. A status that comes alone, while
 * its score could not be set, would be graded 0 by Moodle.
 */
export function scoreAndStatusEntries(
  owner: string,
  raw: number | null,
  status: Entry | null,
  needs?: string,
): readonly Entry[] {
  const score = raw === null ? null : toScore(raw);
  const limits = score === null ? [] : [...entry(`${owner}.score.min`, '0'), ...entry(`${owner}.score.max`, '100')];
  const all = [...limits, ...entry(`${owner}.score.raw`, score), ...(status === null ? [] : [status])];
  return all.map((one, place) => {
    const before = all[place - 1];
    return { ...one, ...(needs !== undefined && { needs }), ...(before && { follows: before.element }) };
  });
}
