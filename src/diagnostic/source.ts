import type { JsonPath } from './diagnostic.ts';

/** A JSON file that was read, able to say where a value stands in it. */
export interface Source {
  /** From the project's root, with forward slashes. */
  readonly file: string;
  /** Line, from 1, of the value at `path`; of its nearest existing ancestor when there is none. */
  readonly lineOf: (path: JsonPath) => number;
}
