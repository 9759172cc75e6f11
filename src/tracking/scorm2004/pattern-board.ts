import type { AnswerType, InteractionAnswer } from '../tracker.ts';
import { toPatterns } from './formats.ts';

/** A correct response that nobody can give, in place of one that an earlier run left: none can be taken back. */
const filler = (type: AnswerType, index: number): string => (type === 'matching' ? `_${index}[.]_` : `_${index}`);

/**
 * Gives each interaction its correct responses at indexes that stay: a choice may not hold the same one twice, even
 * for the time between two calls, so one that is there already keeps its place. A numeric one may hold but the first.
 */
export function createPatternBoard(): (interaction: number, answer: InteractionAnswer) => readonly string[] {
  const boards = new Map<number, readonly string[]>();

  return (interaction, { type, patterns }) => {
    const before = boards.get(interaction) ?? [];
    const wanted = new Set(toPatterns(type, patterns));
    if (type === 'numeric') {
      boards.set(interaction, [...wanted, ...before.slice(wanted.size)]);
      return [...wanted];
    }
    const news = [...wanted].filter((pattern) => !before.includes(pattern));
    const replaced = before.map((pattern, index) =>
      wanted.has(pattern) ? pattern : (news.shift() ?? filler(type, index)),
    );
    const board = [...replaced, ...news];
    boards.set(interaction, board);
    return board;
  };
}
