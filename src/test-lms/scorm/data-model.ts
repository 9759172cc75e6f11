/** An element of a data model: who may use it, and how its values are judged. */
export interface DataElement<Judge> {
  readonly access: 'read' | 'write' | 'both';
  readonly accepts: Judge;
}

export interface FoundElement<Judge> extends DataElement<Judge> {
  readonly kind: 'element';
  /** The name with every index replaced by `n`. */
  readonly pattern: string;
  /** Every list the name goes through, with the index used there. */
  readonly lists: readonly { readonly list: string; readonly index: number }[];
}

export type ElementLookup<Judge> =
  | FoundElement<Judge>
  | { readonly kind: 'keyword'; readonly pattern: string; readonly lists: FoundElement<Judge>['lists'] }
  | { readonly kind: 'no-children' }
  | { readonly kind: 'not-a-list' }
  | { readonly kind: 'unknown' };

/** Finds what a name means among the elements and keywords of a data model, both named with `n` for an index. */
export function lookUp<Judge>(
  name: string,
  elements: ReadonlyMap<string, DataElement<Judge>>,
  keywords: ReadonlySet<string>,
): ElementLookup<Judge> {
  const { pattern, lists } = splitName(name);
  const element = elements.get(pattern);
  if (element) return { kind: 'element', ...element, pattern, lists };
  if (keywords.has(pattern)) return { kind: 'keyword', pattern, lists };
  const parent = pattern.slice(0, pattern.lastIndexOf('.'));
  const isPart = [...elements.keys()].some((one) => one === parent || one.startsWith(`${parent}.`));
  if (isPart && pattern.endsWith('._children')) return { kind: 'no-children' };
  return isPart && pattern.endsWith('._count') ? { kind: 'not-a-list' } : { kind: 'unknown' };
}

/** Number of entries of a list such as `cmi.interactions`. */
export function countOf(data: ReadonlyMap<string, string>, list: string): number {
  const indexes = [...data.keys()]
    .filter((name) => name.startsWith(`${list}.`))
    .map((name) => Number(name.slice(list.length + 1).split('.')[0]));
  return Math.max(-1, ...indexes.filter(Number.isInteger)) + 1;
}

function splitName(name: string): { pattern: string; lists: { list: string; index: number }[] } {
  const parts = name.split('.');
  const lists: { list: string; index: number }[] = [];
  for (const [at, part] of parts.entries()) {
    if (!/^(0|[1-9]\d{0,5})$/.test(part)) continue;
    lists.push({ list: name.split('.').slice(0, at).join('.'), index: Number(part) });
    parts[at] = 'n';
  }
  return { pattern: parts.join('.'), lists };
}
