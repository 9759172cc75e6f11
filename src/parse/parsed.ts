import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Source } from '../diagnostic/source.ts';

/** A file read as a `T`, or all that is wrong with it, by line. Either way its source can place later remarks. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly source: Source }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly source: Source };
