import { type Entry, entry } from './entry.ts';

/** Names a record's elements: `cmi.interactions.3` and `result` make one entry, which `needs` another of the record. */
export function recordFields(owner: string) {
  return (name: string, value: string | null, needs = 'id'): readonly Entry[] =>
    entry(`${owner}.${name}`, value, { needs: `${owner}.${needs}` });
}
