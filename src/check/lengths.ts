import type { Configuration } from './exploration.ts';

export interface Lengths {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Shortest and longest way from the start to an ending, each configuration weighing `weigh`. Ways that come back after
 * a fatal answer are left out: nobody gives all of them. Null when no ending can be reached.
 */
export function lengthsOf(
  configurations: readonly Configuration[],
  order: readonly number[],
  weigh: (configuration: Configuration) => number,
): Lengths | null {
  const lengths = new Map<number, Lengths>([[0, { shortest: 0, longest: 0 }]]);
  let whole: Lengths | null = null;
  const widen = (known: Lengths | null | undefined, { shortest, longest }: Lengths): Lengths => ({
    shortest: Math.min(known?.shortest ?? shortest, shortest),
    longest: Math.max(known?.longest ?? longest, longest),
  });
  for (const position of order) {
    const until = lengths.get(position);
    const at = configurations[position];
    if (!until || !at) continue;
    const weight = weigh(at);
    const here = { shortest: until.shortest + weight, longest: until.longest + weight };
    if (at.phase === 'ends') whole = widen(whole, here);
    for (const { to, verdict } of at.edges) if (verdict !== 'fatal') lengths.set(to, widen(lengths.get(to), here));
  }
  return whole;
}
