import { POINTS } from '../lesson/lesson.ts';
import type { Configuration, Edge } from './exploration.ts';

/** What first answers brought until now. */
export interface Earned {
  readonly points: number;
  /** Whether one of them was fatal. */
  readonly fatal: boolean;
}

const BIT_FATAL = 1;
/** Totals are counted as one number: twice the points, plus one after a fatal answer. */
const decode = (code: number): Earned => ({ points: code >> 1, fatal: (code & BIT_FATAL) === BIT_FATAL });

const NOTHING = 0;

function add(code: number, { slot, verdict }: Edge): number {
  if (slot === undefined || verdict === undefined) return code;
  return (code + POINTS[verdict] * 2) | (verdict === 'fatal' ? BIT_FATAL : 0);
}

/**
 * Chance of each total with which someone who answers at random reaches an ending: exact, not sampled. Answers again
 * after a fatal one are random too; as the fatal letters close one by one, that is uniform over the others.
 * With `allowed`, chances of the runs that take only allowed edges (they no longer add up to 1).
 */
export function chancesAtTheEnd(
  configurations: readonly Configuration[],
  order: readonly number[],
  allowed: (edge: Edge) => boolean = () => true,
): readonly (Earned & { readonly chance: number })[] {
  const chances = new Map<number, Map<number, number>>([[0, new Map([[NOTHING, 1]])]]);
  const atTheEnd = new Map<number, number>();
  for (const position of order) {
    const here = chances.get(position);
    const at = configurations[position];
    if (!here || !at) continue;
    chances.delete(position);
    const arrivals = at.edges.filter(allowed).map((edge) => {
      const there = chances.get(edge.to) ?? new Map<number, number>();
      chances.set(edge.to, there);
      return { edge, there };
    });
    for (const [code, chance] of here) {
      if (at.phase === 'ends') atTheEnd.set(code, (atTheEnd.get(code) ?? 0) + chance);
      for (const { edge, there } of arrivals) {
        const next = add(code, edge);
        there.set(next, (there.get(next) ?? 0) + chance * edge.weight);
      }
    }
  }
  return [...atTheEnd].map(([code, chance]) => ({ ...decode(code), chance }));
}
