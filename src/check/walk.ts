import type { JsonPath } from '../diagnostic/diagnostic.ts';

export interface Node {
  readonly path: JsonPath;
  /** Last key of the path that is not an index: `remember` for `remember[2]`. */
  readonly name: string;
  readonly value: unknown;
}

/** Every value below a JSON value, so that a rule about texts or files also holds for kinds to come. */
export function* walk(value: unknown, path: JsonPath = [], name = ''): Generator<Node> {
  yield { path, name, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index], name);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key], key);
  }
}

/** Every string below a JSON value. */
export function* strings(value: unknown, path: JsonPath = []): Generator<Node & { readonly value: string }> {
  for (const node of walk(value, path)) if (typeof node.value === 'string') yield { ...node, value: node.value };
}
