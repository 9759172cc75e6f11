import type { InteractionAnswer } from '../tracker.ts';
import { toPattern } from './formats.ts';

/** A correct response that nobody can give, in place of one that an earlier run left: none can be taken back. */
const filler = (index: number): string => `_${index}`;

/**
 * Gives each interaction its correct responses at indexes that stay: a choice may not hold the same one twice, even
 * for the time between two calls, so one that is there already keeps its place.
 */
export function createPatternBoard(): (interaction: number, answer: InteractionAnswer) => readonly string[] {
  const boards = new Map<number, readonly string[]>();

  return (interaction, { type, patterns }) => {
    const before = boards.get(interaction) ?? [];
    const wanted = new Set(patterns.flatMap((letters) => toPattern(type, letters) ?? []));
    const news = [...wanted].filter((pattern) => !before.includes(pattern));
    const replaced = before.map((pattern, index) => (wanted.has(pattern) ? pattern : (news.shift() ?? filler(index))));
    const board = [...replaced, ...news];
    boards.set(interaction, board);
    return board;
  };
}
