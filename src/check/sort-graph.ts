import type { Configuration } from './exploration.ts';

/** Enough for an author to see what goes round; each is one way round that never ends. */
const MAX_CYCLES = 20;

export interface Sorted {
  /** Every configuration after all those that lead to it; null when there is a cycle. */
  readonly order: readonly number[] | null;
  /** Ways round that never end, from their first configuration to their last, once each; not all when there are many. */
  readonly cycles: readonly (readonly number[])[];
}

/** Sorts the positions of configurations; the start, which is always there, is the first. */
export function sortGraph(configurations: readonly Configuration[]): Sorted {
  const state = new Uint8Array(configurations.length); // 0 unseen, 1 on the way, 2 done
  const after: number[] = [];
  const cycles: (readonly number[])[] = [];
  const way: { readonly at: number; taken: number }[] = [];
  const enter = (at: number) => {
    state[at] = 1;
    way.push({ at, taken: 0 });
  };
  enter(0);
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const edge = configurations[top.at]?.edges[top.taken++];
    if (!edge) {
      state[top.at] = 2;
      after.push(top.at);
      way.pop();
    } else if (state[edge.to] === 0) {
      enter(edge.to);
    } else if (state[edge.to] === 1 && cycles.length < MAX_CYCLES) {
      cycles.push(way.slice(way.findIndex(({ at }) => at === edge.to)).map(({ at }) => at));
    }
  }
  return { order: cycles.length === 0 ? after.reverse() : null, cycles };
}
