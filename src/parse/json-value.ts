/** Looking into a JSON value of which nothing is known yet. */
import type { JsonPath } from '../diagnostic/diagnostic.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of an object's own key; undefined when there is none, or no object. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The value at a place; undefined when there is none. */
export const valueAt = (root: unknown, path: JsonPath): unknown =>
  path.reduce((value, step) => (typeof step === 'number' ? listOf(value)[step] : fieldOf(value, step)), root);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The string values of `key` among the objects of a list. */
export const idsIn = (list: unknown, key = 'id'): readonly string[] =>
  listOf(list).flatMap((one) => {
    const id = fieldOf(one, key);
    return typeof id === 'string' ? [id] : [];
  });

/** A value with its place. */
export interface Placed {
  readonly path: JsonPath;
  readonly value: unknown;
}

/** `value` and all that it holds, at any depth, in the order of the file. */
export function* everyValue(value: unknown, path: JsonPath = []): Generator<Placed> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* everyValue(one, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, one] of Object.entries(value)) yield* everyValue(one, [...path, key]);
  }
}
