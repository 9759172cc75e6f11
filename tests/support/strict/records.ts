/** What becomes of a batch: stored, refused, or said to be stored and lost. */
export type Fate = 'stored' | 'refused' | 'lost';

export type Records = ReturnType<typeof createRecords>;

/** An LMS's two memories: what the page has set, and what the server has stored. */
export function createRecords(initial: ReadonlyMap<string, string>, forgetsRefused: boolean) {
  const working = new Map(initial);
  const sent = new Map(initial);
  const kept = new Map(initial);
  const batch = new Set<string>();

  return {
    working: working as ReadonlyMap<string, string>,
    kept: kept as ReadonlyMap<string, string>,
    /** The elements set since the last commit. */
    batch: batch as ReadonlySet<string>,
    set: (element: string, value: string): void => {
      working.set(element, value);
      batch.add(element);
    },
    store: (fate: Fate): void => {
      for (const [element, value] of working) {
        if (sent.get(element) === value) continue;
        if (fate !== 'refused' || forgetsRefused) sent.set(element, value);
        if (fate === 'stored') kept.set(element, value);
      }
      batch.clear();
    },
  };
}
